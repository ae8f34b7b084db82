import { ApiError } from "../protocol/adapter";

// Excel's codes; the texts are the workbench's own (an add-in must decide by the code).

export const invalidArgument = (what: string): ApiError => new ApiError("InvalidArgument", what);

export const itemNotFound = (what: string): ApiError =>
  new ApiError("ItemNotFound", `There is no ${what}.`, 404);

export const itemAlreadyExists = (what: string): ApiError =>
  new ApiError("ItemAlreadyExists", `There already is ${what}.`, 409);

export const invalidReference = (what: string): ApiError => new ApiError("InvalidReference", what);

export const invalidOperation = (what: string): ApiError => new ApiError("InvalidOperation", what);

export const insertDeleteConflict = (what: string): ApiError =>
  new ApiError("InsertDeleteConflict", what, 409);

export const accessDenied = (what: string): ApiError => new ApiError("AccessDenied", what, 403);

export const notCovered = (what: string): ApiError =>
  new ApiError("NotImplemented", `The workbench does not have ${what}.`, 501, what);
