import { directReader, withoutRest } from "../functions/comments/directReader";
import type { ReaderQuestion, ReaderReply } from "../functions/comments/readerMessages";
import { serveReader } from "../functions/comments/serveReader";
import { languageParts } from "./languageParts";

/** The worker of the functions that read comments; the pane's engine has one of its own. */
const reply = (message: ReaderReply) => self.postMessage(message);
const take = serveReader(directReader(languageParts, withoutRest), reply);

self.onmessage = ({ data }: MessageEvent<ReaderQuestion>) => void take(data);
reply({ ready: true });
