import { functions } from "./en/functions";
import { periods } from "./en/periods";
import { playbook } from "./en/playbook";
import { score } from "./en/score";
import { addWords } from "./say";

// Imported for its effect, first of all imports, by the functions' bundle: what cells can say, and no more.
addWords({ diagnosis: periods, functions, playbook, score });
