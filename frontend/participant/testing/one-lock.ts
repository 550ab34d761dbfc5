/** The browser's locks as far as the page uses them: one, which another tab may steal. Nobody waits for it. */
export class OneLock {
  private lose?: (reason: Error) => void;

  async request(_name: string, { steal }: LockOptions, held: () => Promise<void>): Promise<void> {
    // What a tab lets go while it is closed is free a moment later.
    await new Promise((resolve) => setImmediate(resolve));
    if (this.lose && !steal) {
      throw new DOMException('Waited long enough', 'TimeoutError');
    }
    this.lose?.(new DOMException('Stolen', 'AbortError'));
    const stolen = new Promise<void>((_, reject) => {
      this.lose = reject;
    });
    const { lose } = this;
    await Promise.race([held(), stolen]);
    if (this.lose === lose) {
      this.lose = undefined;
    }
  }
}
