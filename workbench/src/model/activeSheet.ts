import type { FWorkbook } from "@univerjs/sheets/facade";

/**
 * Which sheet is active, as Excel would have it. The engine also activates sheets that code adds, shows or whose
 * neighbour it deletes, and does so a little later; Excel stays where it is.
 */
export class ActiveSheet {
  /** The sheet to come back to while the engine may still be switching. */
  private held: string | null = null;
  private released: Promise<void> | null = null;

  constructor(private readonly book: FWorkbook) {}

  get id(): string {
    return this.held ?? this.book.getActiveSheet().getSheetId();
  }

  /** Runs a change after which the same sheet is active as before. */
  keep<T>(change: () => T): T {
    this.held ??= this.book.getActiveSheet().getSheetId();
    const result = change();
    this.comeBack();
    // What the engine still has to say is said before the next timer.
    this.released ??= new Promise((resolve) => {
      setTimeout(() => {
        this.comeBack();
        setTimeout(() => {
          this.held = null;
          this.released = null;
          resolve();
        }, 0);
      }, 0);
    });
    return result;
  }

  /** Somebody activates a sheet on purpose. */
  change(id: string): void {
    if (this.held !== null) this.held = id;
    this.book.getSheetBySheetId(id)?.activate();
  }

  async settle(): Promise<void> {
    await this.released;
  }

  private comeBack(): void {
    if (this.held === null || this.book.getActiveSheet().getSheetId() === this.held) return;
    const sheet = this.book.getSheetBySheetId(this.held);
    // A sheet that is gone or hidden by now leaves the choice to the engine.
    if (sheet && !sheet.isSheetHidden()) sheet.activate();
    else this.held = this.book.getActiveSheet().getSheetId();
  }
}
