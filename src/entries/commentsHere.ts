import { directReader, inSlices } from "../functions/comments/directReader";
import { languageParts } from "./languageParts";

/** Reads comments on Excel's own thread where no worker can start; a chunk of its own. */
export const readerHere = directReader(languageParts, inSlices);
