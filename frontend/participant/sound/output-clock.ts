/** Pairs of the two clocks that are kept: about two seconds of a playing. */
const KEPT = 80;

/** A pair is of no use where the browser has not renewed it for so long. */
const STALE_MS = 500;

/**
 * The audio clock against `performance.now()`, at the device's output.
 *
 * `getOutputTimestamp()` pairs the two where sound leaves the device (Web Audio API, section 1.2.3), so that the latency is
 * in it. One pair is off by some milliseconds, because it is taken whenever the browser's audio thread comes to it: the median
 * of many is not. Where a browser does not fill pairs in, the present time of the audio clock and the latency it reports take
 * their place; that clock moves in steps and is read late rather than early, so there the least difference is the best.
 */
export class OutputClock {
  private readonly told: number[] = [];
  private readonly reckoned: number[] = [];

  constructor(private readonly context: AudioContext) {}

  /** Takes another pair; call it every now and then while something plays. */
  look(): void {
    const now = performance.now();
    const stamp = this.context.getOutputTimestamp?.();
    if (stamp?.performanceTime && stamp.contextTime && Math.abs(now - stamp.performanceTime) < STALE_MS) {
      keep(this.told, stamp.performanceTime - stamp.contextTime * 1000);
    }
    const latency = this.context.outputLatency || this.context.baseLatency || 0;
    keep(this.reckoned, now - (this.context.currentTime - latency) * 1000);
  }

  /** When something scheduled at `contextTime` seconds is heard, on the clock of `performance.now()`, as well as known now. */
  heardAt(contextTime: number): number {
    const offset = this.told.length > 0 ? median(this.told) : Math.min(...this.reckoned);
    return offset + contextTime * 1000;
  }
}

function keep(offsets: number[], offset: number): void {
  offsets.push(offset);
  offsets.splice(0, offsets.length - KEPT);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
