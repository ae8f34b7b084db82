export { rowId } from "../diagnosis/rowId";
