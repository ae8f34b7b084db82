import { useId, useState, type ReactNode } from "react";
import type { AddinButton, AddinGroup } from "./manifest";

interface RibbonProps {
  readonly groups: readonly AddinGroup[];
  readonly disabled: boolean;
  /** What is going on, or what was done last; said to screen readers too. */
  readonly status: string;
  readonly onPress: (button: AddinButton) => void;
  readonly onOpenFile: () => void;
  readonly onSave: () => void;
  readonly onOpenSample: () => void;
}

/** The Home tab: what the workbench itself can do, and the add-in's groups as its manifest has them. */
export function Ribbon({
  groups,
  disabled,
  status,
  onPress,
  onOpenFile,
  onSave,
  onOpenSample,
}: RibbonProps) {
  return (
    <nav className="ribbon" aria-label="Ribbon">
      <RibbonGroup label="File">
        <RibbonButton
          label="Open…"
          tipTitle="Open an Excel workbook or a CSV file"
          tip="In place of this workbook. What a later save would lose of an .xlsx is told at once; in a CSV, dates whose order is uncertain stay text."
          icon={<OpenIcon />}
          disabled={disabled}
          onPress={onOpenFile}
        />
        <RibbonButton
          label="Save as .xlsx"
          tipTitle="Save as an Excel workbook"
          tip="Downloads this workbook as an .xlsx file."
          icon={<SaveIcon />}
          disabled={disabled}
          onPress={onSave}
        />
        <RibbonButton
          label="Open the sample"
          tipTitle="Open the sample survey"
          tip="In place of this workbook: made-up answers to try the add-in with."
          icon={<SampleIcon />}
          disabled={disabled}
          onPress={onOpenSample}
        />
      </RibbonGroup>
      {groups.map((group) => (
        <RibbonGroup key={group.id} label={group.label}>
          {group.buttons.map((button) => (
            <RibbonButton
              key={button.id}
              label={button.label}
              tipTitle={button.tipTitle}
              tip={button.tip}
              icon={button.icon && <img src={button.icon} alt="" width={32} height={32} />}
              disabled={disabled}
              onPress={() => onPress(button)}
            />
          ))}
        </RibbonGroup>
      ))}
      <p className="ribbon-status" role="status">
        {status}
      </p>
    </nav>
  );
}

function RibbonGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="ribbon-group" role="group" aria-label={label}>
      <div className="ribbon-buttons">{children}</div>
      <div className="ribbon-group-label" aria-hidden="true">
        {label}
      </div>
    </div>
  );
}

interface RibbonButtonProps {
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  readonly icon: ReactNode;
  readonly disabled: boolean;
  readonly onPress: () => void;
}

function RibbonButton({ label, tipTitle, tip, icon, disabled, onPress }: RibbonButtonProps) {
  const tipId = useId();
  const [tipShown, setTipShown] = useState(false);
  return (
    <div
      className="ribbon-item"
      onPointerEnter={() => setTipShown(true)}
      onPointerLeave={() => setTipShown(false)}
    >
      <button
        type="button"
        className="ribbon-button"
        disabled={disabled}
        aria-describedby={tipId}
        onFocus={(event) => setTipShown(event.currentTarget.matches(":focus-visible"))}
        onBlur={() => setTipShown(false)}
        onKeyDown={(event) => event.key === "Escape" && setTipShown(false)}
        onClick={() => {
          setTipShown(false);
          onPress();
        }}
      >
        <span className="ribbon-icon" aria-hidden="true">
          {icon}
        </span>
        <span className="ribbon-label">{label}</span>
      </button>
      <div className="supertip" role="tooltip" id={tipId} hidden={!tipShown}>
        <strong>{tipTitle}</strong>
        <span>{tip}</span>
      </div>
    </div>
  );
}

function OpenIcon() {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" fill="none" stroke="currentColor">
      <path d="M4 25V8h9l3 3h10v4" strokeWidth="1.6" strokeLinejoin="round" />
      <path d="M4 25l4-10h21l-4 10z" strokeWidth="1.6" strokeLinejoin="round" fill="#f4e4bf" />
    </svg>
  );
}

function SaveIcon() {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" fill="none" stroke="currentColor">
      <path d="M6 6h17l4 4v16H6z" strokeWidth="1.6" strokeLinejoin="round" fill="#d7e3ee" />
      <path d="M11 6v7h10V6M10 26v-8h13v8" strokeWidth="1.4" fill="#fff" />
    </svg>
  );
}

function SampleIcon() {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" fill="none" stroke="currentColor">
      <rect x="5" y="6" width="22" height="20" rx="1.5" strokeWidth="1.6" fill="#fff" />
      <path d="M5 12h22M5 19h22M12 6v20M20 12v14" strokeWidth="1.3" />
      <path d="M5.8 6.8h20.4v4.4H5.8z" fill="#d7e3ee" stroke="none" />
    </svg>
  );
}
