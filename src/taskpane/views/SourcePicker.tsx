import { Button, Checkbox, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { SourceChoice, SourceOption } from "../../sources/source";
import { say } from "../../wording/say";
import { Frame } from "../parts/Frame";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";

/** Which table, sheets or cells hold the answers. */
export function SourcePicker() {
  const styles = usePaneStyles();
  const { state, send } = usePane();
  const { options, preview } = state.data;
  const [picked, setPicked] = useState<string | null>(null);
  const [sheets, setSheets] = useState<readonly string[]>([]);

  const present = preview === null ? null : JSON.stringify(preview.choice);
  const offered = options ?? [];
  const selected = picked ?? offered.map(keyOf).find((key) => key === present) ?? null;
  const sheetNames = offered.flatMap(({ choice }) =>
    choice.kind === "sheets" && choice.names.length === 1 ? choice.names : []
  );
  const chosen: SourceChoice | null =
    sheets.length > 0
      ? { kind: "sheets", names: sheetNames.filter((name) => sheets.includes(name)) }
      : (offered.find((option) => keyOf(option) === selected)?.choice ?? null);

  return (
    <Frame
      screen="picker"
      title={say("pane.picker.title")}
      sub={options === null ? say("pane.picker.looking") : undefined}
      footer={
        <footer className={styles.footer}>
          <Button onClick={() => send({ type: "chooseSource", open: false })}>
            {say("pane.picker.keep")}
          </Button>
          <Button
            appearance="primary"
            className={styles.primary}
            disabled={chosen === null}
            onClick={() => chosen !== null && send({ type: "pickSource", choice: chosen })}
          >
            {sheets.length > 0
              ? say("pane.picker.useSheets", { count: sheets.length })
              : say("pane.picker.use")}
          </Button>
        </footer>
      }
    >
      {offered.length === 0 ? null : (
        <RadioGroup
          aria-label={say("pane.picker.one")}
          value={sheets.length > 0 ? "" : (selected ?? "")}
          onChange={(_, { value }) => {
            setPicked(value);
            setSheets([]);
          }}
        >
          {offered.map((option) => (
            <Radio
              key={keyOf(option)}
              value={keyOf(option)}
              label={
                <>
                  {option.label}
                  <br />
                  <span className={styles.sub}>{option.detail}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      )}
      {sheetNames.length < 2 ? null : (
        <section role="group" aria-labelledby="pane-several">
          <h2 className={styles.h2} id="pane-several">
            {say("pane.picker.several")}
          </h2>
          <p className={styles.sub}>{say("pane.picker.severalHint")}</p>
          {sheetNames.map((name) => (
            <div key={name}>
              <Checkbox
                label={name}
                checked={sheets.includes(name)}
                onChange={(_, { checked }) =>
                  setSheets((before) =>
                    checked === true ? [...before, name] : before.filter((other) => other !== name)
                  )
                }
              />
            </div>
          ))}
        </section>
      )}
    </Frame>
  );
}

function keyOf({ choice }: SourceOption): string {
  return JSON.stringify(choice);
}
