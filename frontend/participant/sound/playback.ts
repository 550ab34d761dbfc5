import { OutputClock } from './output-clock.js';

/** How a playing ended: heard to its end, stopped by the page, or cut off by the device. */
export type Ending = 'finished' | 'stopped' | 'interrupted';

/** Between the order to play and the first sample: the audio thread must have got it by then. */
const LEAD_S = 0.03;

/** Stopping early fades out exponentially, which has no corner wherever the audio thread is: to 0.005% within the time. */
const FADE_S = 0.04;
const FADE_CONSTANT_S = FADE_S / 10;

const LOOK_MS = 25;

/** A device whose clock stands still for so long while it plays has gone. */
const STANDSTILL_MS = 1500;

/** One playing of a clip: from its first sample to its last, at exactly one scheduled moment. */
export class Playback {
  readonly over: Promise<Ending>;

  private readonly source: AudioBufferSourceNode;
  private readonly gain: GainNode;
  private readonly clock: OutputClock;
  private readonly startsAt: number;
  private ending: Ending = 'finished';
  private end!: () => void;

  /** Plays at once. @param output what leads to the loudspeaker */
  constructor(
    private readonly context: AudioContext,
    buffer: AudioBuffer,
    output: AudioNode,
  ) {
    this.clock = new OutputClock(context);
    this.gain = context.createGain();
    this.source = context.createBufferSource();
    this.source.buffer = buffer;
    this.source.connect(this.gain).connect(output);
    this.startsAt = wholeFrame(context, context.currentTime + Math.max(LEAD_S, 2 * (context.baseLatency || 0)));
    this.source.start(this.startsAt);
    this.over = new Promise<Ending>((resolve) => (this.end = () => resolve(this.ending))).finally(() =>
      this.gain.disconnect(),
    );
    this.source.onended = this.end;
    this.clock.look();
    this.watch();
  }

  /** When the first sample left the loudspeaker, on the clock of `performance.now()`; the longer it has played, the surer. */
  audibleAt(): number {
    return this.clock.heardAt(this.startsAt);
  }

  stop(): void {
    this.ending = 'stopped';
    const now = this.context.currentTime;
    this.gain.gain.setTargetAtTime(0, now, FADE_CONSTANT_S);
    this.source.stop(now + FADE_S);
  }

  /** Looks at the clocks while it plays, and ends a playing that the device does not go on with. */
  private watch(): void {
    let before = -1;
    let moved = performance.now();
    const timer = window.setInterval(() => {
      this.clock.look();
      if (this.context.currentTime !== before) {
        before = this.context.currentTime;
        moved = performance.now();
      }
      if (this.context.state !== 'running' || performance.now() - moved > STANDSTILL_MS) {
        this.interrupt();
      }
    }, LOOK_MS);
    void this.over.finally(() => window.clearInterval(timer));
  }

  private interrupt(): void {
    this.ending = this.ending === 'stopped' ? 'stopped' : 'interrupted';
    this.source.stop();
    this.end();
  }
}

/** A browser would interpolate between two frames, and the first sample would not come out as it is. */
function wholeFrame(context: AudioContext, time: number): number {
  return Math.ceil(time * context.sampleRate) / context.sampleRate;
}
