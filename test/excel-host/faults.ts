/** Failures at chosen syncs. */
export interface Fault {
  /** An error code of Excel's. */
  readonly code: string;
  /** "before": nothing of the batch runs; "half": its first half ran; "last": all but its last change; "after": all of it ran, but the add-in is told that it failed. */
  readonly when: "before" | "half" | "last" | "after";
}

export class Faults {
  private readonly bySync = new Map<number, Fault>();
  private count = 0;
  /** Run before the n-th sync is answered: another user's doings. */
  private readonly deeds = new Map<number, () => void>();

  /** The n-th sync from now on (the first is 1) fails. */
  failAt(sync: number, code: string, when: Fault["when"] = "before"): void {
    this.bySync.set(this.count + sync, { code, when });
  }
  /** Something happens just before the n-th sync from now on. */
  doBefore(sync: number, deed: () => void): void {
    this.deeds.set(this.count + sync, deed);
  }
  clear(): void {
    this.bySync.clear();
    this.deeds.clear();
  }
  next(): Fault | null {
    this.count++;
    this.deeds.get(this.count)?.();
    return this.bySync.get(this.count) ?? null;
  }
}
