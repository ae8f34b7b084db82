import { say } from "../../wording/say";
import { pointsInField, pointsTyped } from "../points";
import { TypedField } from "./TypedField";

interface PointsFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly hint?: string;
  readonly required?: boolean;
  readonly onChange: (points: number | null) => void;
}

/** A score to type in. */
export function PointsField(props: PointsFieldProps) {
  return (
    <TypedField
      {...props}
      read={pointsTyped}
      write={pointsInField}
      wrong={say("pane.context.points")}
    />
  );
}
