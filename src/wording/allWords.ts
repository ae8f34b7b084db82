import { en } from "./en";
import { addWords } from "./say";

// Imported for its effect, first of all imports, by whatever speaks of everything.
addWords(en);
