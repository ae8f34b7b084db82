import "../wording/allWords";
import { engine } from "../taskpane/computation";
import type { Question, Reply, Told } from "../taskpane/engineMessages";
import { serveEngine } from "../taskpane/engineServer";

/** The worker's entry: diagnosis, plan and sheets beside the pane's thread. */
const reply = (message: Reply) => self.postMessage(message);
const take = serveEngine(engine, reply);

self.onmessage = ({ data }: MessageEvent<Question | Told>) => void take(data);
reply({ ready: true });
