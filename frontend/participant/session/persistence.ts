import { Unreachable } from './participation-api.js';

const PAUSES_MS = [500, 1000, 2000, 4000, 8000, 15_000];

/** Repeats a request until the server answers it, whatever the answer. */
export class Persistence {
  private wake?: () => void;

  /** @param onWaiting hears of every attempt that did not get through */
  async untilAnswered<T>(request: () => Promise<T>, onWaiting: () => void): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await request();
      } catch (problem) {
        if (!(problem instanceof Unreachable)) {
          throw problem;
        }
        onWaiting();
        await this.pause(problem.retryAfterMs ?? PAUSES_MS[Math.min(attempt, PAUSES_MS.length - 1)]);
      }
    }
  }

  /** Ends the present pause: somebody asked, or the network is back. */
  tryNow(): void {
    this.wake?.();
  }

  private async pause(milliseconds: number): Promise<void> {
    let timer = 0;
    await new Promise<void>((resolve) => {
      this.wake = resolve;
      window.addEventListener('online', this.wake, { once: true });
      timer = window.setTimeout(resolve, milliseconds);
    });
    window.clearTimeout(timer);
    if (this.wake) {
      window.removeEventListener('online', this.wake);
    }
    this.wake = undefined;
  }
}
