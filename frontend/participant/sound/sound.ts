import { audibleMoment } from './audible-moment.js';

/** Why nothing is heard, in a form that the page can explain. */
export class SoundProblem extends Error {
  constructor(readonly reason: 'locked' | 'no-device' | 'undecodable') {
    super(reason);
  }
}

/** One playing of a clip. */
export interface Playback {
  /** When the first sample left the loudspeaker, on the clock of `performance.now()`. */
  audibleAt(): number;
  /** Resolves when the clip is over: true if it was heard to its end. */
  readonly over: Promise<boolean>;
  stop(): void;
}

const LEAD_S = 0.03;
const FADE_S = 0.01;
const PATIENCE_MS = 2500;

/** The browser's sound. One for the page, made when first needed; playing must follow a gesture of the participant. */
export class Sound {
  /** Of everything that is played, 0 to 1; participants set it with the sound check. */
  volume = 1;

  private context?: AudioContext;

  decode(bytes: ArrayBuffer): Promise<AudioBuffer> {
    return this.open()
      .decodeAudioData(bytes)
      .catch(() => {
        throw new SoundProblem('undecodable');
      });
  }

  /** An empty clip of the device's own rate, to be filled. */
  blank(seconds: number): AudioBuffer {
    const context = this.open();
    return context.createBuffer(1, Math.round(seconds * context.sampleRate), context.sampleRate);
  }

  async play(buffer: AudioBuffer): Promise<Playback> {
    const context = this.open();
    await this.unlock(context);
    const gain = context.createGain();
    gain.gain.value = this.volume;
    const source = context.createBufferSource();
    source.buffer = buffer;
    source.connect(gain).connect(context.destination);
    const startsAt = context.currentTime + LEAD_S;
    source.start(startsAt);
    let stopped = false;
    const over = new Promise<boolean>((resolve) => {
      source.onended = () => {
        gain.disconnect();
        resolve(!stopped);
      };
    });
    return {
      audibleAt: () => audibleMoment(context, startsAt),
      over,
      stop: () => {
        stopped = true;
        gain.gain.setTargetAtTime(0, context.currentTime, FADE_S / 3);
        source.stop(context.currentTime + FADE_S);
      },
    };
  }

  /** What the browser tells about how late and how smoothly sound comes out. */
  condition(): Record<string, number> {
    const context = this.context as (AudioContext & { playbackStats?: { underrunEvents?: number } }) | undefined;
    const underruns = context?.playbackStats?.underrunEvents;
    return {
      ...(context ? { sampleRate: context.sampleRate, outputLatencyMs: (context.outputLatency || 0) * 1000 } : {}),
      ...(underruns === undefined ? {} : { underruns }),
    };
  }

  private open(): AudioContext {
    this.context ??= new AudioContext({ latencyHint: 'interactive' });
    return this.context;
  }

  /** A context starts suspended and is suspended by telephone calls; and without a device its clock stands still. */
  private async unlock(context: AudioContext): Promise<void> {
    if (context.state !== 'running') {
      await Promise.race([context.resume(), elapsed(PATIENCE_MS)]);
    }
    if (context.state !== 'running') {
      throw new SoundProblem('locked');
    }
    const before = context.currentTime;
    const deadline = performance.now() + PATIENCE_MS;
    while (context.currentTime === before) {
      if (performance.now() > deadline) {
        throw new SoundProblem('no-device');
      }
      await elapsed(2);
    }
  }
}

function elapsed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export const sound = new Sound();
