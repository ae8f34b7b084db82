import { useEffect, useRef, useState, useSyncExternalStore, type DragEvent } from "react";
import { CloseIcon } from "./CloseIcon";
import { DeveloperPanel } from "./developer/DeveloperPanel";
import { PaneSplitter, USUAL_PANE } from "./PaneSplitter";
import { Ribbon } from "./Ribbon";
import { SAMPLE_ADDRESS, type Places, type Workbench } from "./workbench";

interface ShellProps {
  readonly workbench: Workbench;
  /** Called once, when the grid and the pane have their places in the page. */
  readonly onPlaces: (places: Places) => void;
}

/** The page: title bar, ribbon, grid, and the add-in's pane at the right, where Excel has it. */
export function Shell({ workbench, onPlaces }: ShellProps) {
  const view = useSyncExternalStore(workbench.subscribe, () => workbench.view);
  const [paneWidth, setPaneWidth] = useState(USUAL_PANE);
  const [developing, setDeveloping] = useState(false);
  const [dragged, setDragged] = useState(false);
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const closePane = useRef<HTMLButtonElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const developer = useRef<HTMLButtonElement>(null);
  const { host } = workbench;
  const manifest = view.addin?.manifest;
  const losses = view.notice?.losses ?? [];

  useEffect(() => {
    if (grid.current && pane.current)
      onPlaces({
        grid: grid.current,
        pane: pane.current,
        beforePane: () => closePane.current,
      });
  }, [onPlaces]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "F6" || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      workbench.regions.move(event.shiftKey ? -1 : 1);
    };
    // Before the grid, which would see the key as its own.
    window.addEventListener("keydown", onKeyDown, { capture: true });
    return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
  }, [workbench]);
  useEffect(() => {
    document.title = [view.workbookName, "NPS Recovery workbench"].filter(Boolean).join(" - ");
  }, [view.workbookName]);

  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setDragged(true);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setDragged(false);
    const dropped = event.dataTransfer.files[0];
    if (dropped) void workbench.openFile(dropped);
  };

  return (
    <div
      className={dragged ? "shell dragged" : "shell"}
      onDragOver={onDragOver}
      onDragLeave={(event) => event.target === event.currentTarget && setDragged(false)}
      onDrop={onDrop}
    >
      <header className="title-bar">
        <h1 className="workbook-name">{view.workbookName || "No workbook"}</h1>
        <p className="stand-in">NPS Recovery workbench, a stand-in for Excel: not Excel</p>
        <button
          type="button"
          className="developer-button"
          ref={developer}
          aria-expanded={host !== null && developing}
          aria-controls="developer"
          disabled={host === null}
          onClick={() => setDeveloping(!developing)}
        >
          Developer
        </button>
      </header>
      <Ribbon
        groups={manifest?.groups ?? []}
        disabled={view.busy !== null}
        status={view.busy ?? (view.notice?.kind === "done" ? view.notice.text : "")}
        onPress={(button) => workbench.press(button)}
        onOpenFile={() => file.current?.click()}
        onSave={() => void workbench.download()}
        onOpenSample={() => void workbench.openAddress(SAMPLE_ADDRESS)}
      />
      <input
        ref={file}
        type="file"
        accept=".xlsx,.xlsm,.csv,.tsv,.txt,text/csv"
        aria-label="Workbook or CSV file"
        hidden
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          // Emptied, so that the same file can be opened again after it was changed.
          event.target.value = "";
          if (chosen) void workbench.openFile(chosen);
        }}
      />
      <div className="notices">
        <div role="alert">
          {view.notice?.kind === "failed" && <p className="notice failed">{view.notice.text}</p>}
          {losses.length > 0 && (
            <div className="notice losses">
              <p>A file saved from here does not hold:</p>
              <ul>
                {losses.map((loss) => (
                  <li key={loss}>{loss}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
        {(view.notice?.kind === "failed" || losses.length > 0) && (
          <button
            type="button"
            className="close"
            aria-label="Close the message"
            onClick={() => workbench.dismissNotice()}
          >
            <CloseIcon />
          </button>
        )}
      </div>
      <div className="work">
        {developing && host && (
          <DeveloperPanel
            key={view.workbook}
            id="developer"
            host={host}
            onClose={() => {
              setDeveloping(false);
              developer.current?.focus();
            }}
          />
        )}
        <main className="grid" ref={grid} aria-label="Workbook" />
        {view.paneOpen && <PaneSplitter width={paneWidth} controls="pane" onWidth={setPaneWidth} />}
        <aside
          id="pane"
          className="pane"
          aria-label={`Task pane: ${manifest?.name ?? "no add-in"}`}
          hidden={!view.paneOpen}
          style={{ width: paneWidth }}
        >
          <div className="pane-title">
            <h2>{manifest?.name ?? "No add-in"}</h2>
            <button
              type="button"
              className="close"
              aria-label="Close the pane"
              ref={closePane}
              onClick={() => {
                workbench.showPane(false);
                workbench.regions.enter("grid");
              }}
            >
              <CloseIcon />
            </button>
          </div>
          <div className="pane-frame" ref={pane} />
        </aside>
      </div>
    </div>
  );
}
