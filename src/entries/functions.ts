import "../wording/functionWords";
import { can } from "../excel/capabilities";
import { emptyCells } from "../excel/emptyCells";
import { callable, type FunctionHost } from "../functions/call";
import { FUNCTIONS } from "../functions/family";
import { CellProblem } from "../functions/problem";
import { say } from "../wording/say";

/** The functions' bundle: tells Excel which code answers which id of functions.json. */
const host: FunctionHost = {
  findEmpty: emptyCells,
  // Without Office (a script that loads the bundle by itself) no host has made a 0 of an empty cell.
  addressesKnown: () => typeof Office === "undefined" || can("parameterAddresses"),
  cardsKnown: () => can("numberCards"),
  commentFunctions: () =>
    import("./commentFunctions").then(
      ({ functions }) => functions,
      () => {
        throw new CellProblem("#N/A", say("functions.problem.commentsNotLoaded"));
      }
    ),
  // An empty message would replace Excel's own explanation of the error.
  error: (code, message) =>
    // The types give the codes as an enumeration that exists only inside Excel; its values are these texts.
    new CustomFunctions.Error(
      code as unknown as CustomFunctions.ErrorCode,
      message === "" ? undefined : message
    ),
};

for (const declaration of FUNCTIONS) {
  CustomFunctions.associate(declaration.name, callable(declaration, host));
}
