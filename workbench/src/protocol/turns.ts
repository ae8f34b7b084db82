/** Batches take turns, in the order in which they came: Excel finishes one before it begins the next. */
export class Turns {
  private last: Promise<void> = Promise.resolve();

  /** Waits until all before have ended; the answer ends this turn. */
  async begin(): Promise<() => void> {
    const before = this.last;
    let end = (): void => undefined;
    this.last = new Promise((resolve) => (end = resolve));
    await before;
    return end;
  }
}
