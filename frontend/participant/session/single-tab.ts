const PATIENCE_MS = 1500;

/**
 * Lets one tab of this browser go on with a study at a time, by the browser's own locks, which end with the tab however it ends.
 * The server would refuse a second answer in any case; this spares the participant the confusion.
 */
export class SingleTab {
  private release?: () => void;

  /** @param onLost another tab took over */
  constructor(private readonly onLost: () => void) {}

  /** @returns whether this tab may go on; a tab that is just being closed or reloaded is waited for */
  async hold(study: string): Promise<boolean> {
    return this.release !== undefined || this.request(study, { signal: AbortSignal.timeout(PATIENCE_MS) });
  }

  /** Goes on here; the other tab hears of it. */
  async takeOver(study: string): Promise<void> {
    await this.request(study, { steal: true });
  }

  letGo(): void {
    this.release?.();
    this.release = undefined;
  }

  private request(study: string, options: LockOptions): Promise<boolean> {
    if (!('locks' in navigator)) {
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      const held = () =>
        new Promise<void>((end) => {
          this.release = end;
          resolve(true);
        });
      navigator.locks.request(`earshot.${study}`, options, held).catch(() => {
        const lost = this.release !== undefined;
        this.release = undefined;
        if (lost) {
          this.onLost();
        }
        resolve(false);
      });
    });
  }
}
