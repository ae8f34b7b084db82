import { Field, type FieldProps } from "@fluentui/react-components";
import { NARROW, usePane, WIDE } from "../paneContext";
import { usePaneStyles } from "../paneStyles";
import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** A field with its label left of it in a usual pane, above it in a very narrow or a wide one. */
export function PaneField({ label, ...props }: FieldProps & { readonly label: string }) {
  const { width } = usePane();
  const beside = width >= NARROW && width < WIDE;
  return (
    <Field
      size="small"
      orientation={beside ? "horizontal" : "vertical"}
      // On the line of the control's text, also where a hint stands below it.
      label={beside ? { children: label, style: { paddingTop: 8 } } : label}
      style={beside ? { gridTemplateColumns: "88px minmax(0, 1fr)", alignItems: "start" } : {}}
      {...props}
    />
  );
}

/** Fields one below the other, or in two columns where the pane is wide enough. */
export function FieldGrid({ children }: { readonly children: ReactNode }) {
  const styles = usePaneStyles();
  const { width } = usePane();
  return (
    <div className={mergeClasses(styles.fields, width >= WIDE && styles.fieldsWide)}>
      {children}
    </div>
  );
}
