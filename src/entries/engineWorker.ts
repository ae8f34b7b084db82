import "../wording/allWords";
import { directEngine } from "../taskpane/computation";
import type { Question, Reply, Told } from "../taskpane/engineMessages";
import { serveEngine } from "../taskpane/engineServer";
import { languageLoader } from "../taskpane/languagePart";
import { languageParts } from "./languageParts";

/** The worker's entry: diagnosis, comments, plan and sheets beside the pane's thread. */
const reply = (message: Reply) => self.postMessage(message);
const take = serveEngine(directEngine(languageLoader(languageParts)), reply);

self.onmessage = ({ data }: MessageEvent<Question | Told>) => void take(data);
reply({ ready: true });
