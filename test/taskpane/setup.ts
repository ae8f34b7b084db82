import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";
import { toHaveNoViolations } from "jest-axe";

expect.extend(toHaveNoViolations);

// The pane's steps compute for real: on a busy machine longer than the library's one second.
configure({ asyncUtilTimeout: 15_000 });
