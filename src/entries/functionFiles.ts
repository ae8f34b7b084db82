import "../wording/allWords";

// What scripts make of the declarations: functions.json, the help page, the function reference.
export { FUNCTIONS } from "../functions/family";
export { functionsJson } from "../functions/metadata";
export { functionReference } from "../functions/reference";
export { functionHelp } from "../wording/en/help";
