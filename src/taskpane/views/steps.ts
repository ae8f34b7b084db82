/** Every screen after the first, as one chunk: it is fetched while the first one is read. */
export { CommentsStep } from "./CommentsStep";
export { ContextStep } from "./ContextStep";
export { DataStep } from "./DataStep";
export { DiagnosisStep } from "./DiagnosisStep";
export { Help } from "./Help";
export { PlanStep } from "./PlanStep";
export { RefreshView } from "./RefreshView";
export { SelectionView } from "./SelectionView";
export { WriteStep } from "./WriteStep";
