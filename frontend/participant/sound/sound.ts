import { Playback } from './playback.js';

/** Why nothing is heard, in a form that the page can explain. */
export class SoundProblem extends Error {
  constructor(readonly reason: 'locked' | 'no-device' | 'undecodable') {
    super(reason);
  }
}

const PATIENCE_MS = 2500;

/** Times a louder or softer volume takes to settle, so that moving the slider does not crackle. */
const SETTLING_S = 0.015;

/** An opened device: everything that is played goes through one gain, the volume. */
interface Output {
  readonly context: AudioContext;
  readonly master: GainNode;
}

/** What some browsers tell beyond the types. */
type Telling = AudioContext & { playbackStats?: { underrunEvents?: number } };
type Settable = Navigator & { audioSession?: { type: string } };

/** The browser's sound. One for the page, made when first needed; playing must follow a gesture of the participant. */
export class Sound {
  private output?: Output;
  private loudness = 1;

  /** Of everything that is played, 0 to 1; participants set it with the sound check. */
  get volume(): number {
    return this.loudness;
  }

  set volume(volume: number) {
    this.loudness = volume;
    const { output } = this;
    output?.master.gain.setTargetAtTime(volume, output.context.currentTime, SETTLING_S);
  }

  /** @throws SoundProblem undecodable, or no-device */
  async decode(bytes: ArrayBuffer): Promise<AudioBuffer> {
    const { context } = this.open();
    try {
      return await context.decodeAudioData(bytes);
    } catch {
      throw new SoundProblem('undecodable');
    }
  }

  /** An empty clip of the device's own rate, to be filled. */
  blank(seconds: number): AudioBuffer {
    const { context } = this.open();
    return context.createBuffer(1, Math.round(seconds * context.sampleRate), context.sampleRate);
  }

  /** @throws SoundProblem locked or no-device; pressing play again tries with the device opened afresh */
  async play(buffer: AudioBuffer): Promise<Playback> {
    const { context, master } = this.open();
    try {
      await unlock(context);
      return new Playback(context, buffer, master);
    } catch (problem) {
      this.giveUp();
      throw problem;
    }
  }

  /** What the browser tells about how late and how smoothly sound comes out. */
  condition(): Record<string, number> {
    if (!this.output) {
      return {};
    }
    const context = this.output.context as Telling;
    const underruns = context.playbackStats?.underrunEvents;
    return {
      sampleRate: context.sampleRate,
      outputLatencyMs: (context.outputLatency || 0) * 1000,
      volume: this.loudness,
      ...(underruns === undefined ? {} : { underruns }),
    };
  }

  private open(): Output {
    if (!this.output || this.output.context.state === 'closed') {
      const context = opened();
      const master = context.createGain();
      master.gain.value = this.loudness;
      master.connect(context.destination);
      this.output = { context, master };
    }
    return this.output;
  }

  /** Decoded clips belong to no device and stay. */
  private giveUp(): void {
    void this.output?.context.close().catch(() => undefined);
    this.output = undefined;
  }
}

/** As media, so that the mute switch of a telephone does not silence it where the browser can be told so (Safari). */
function opened(): AudioContext {
  const { audioSession } = navigator as Settable;
  if (audioSession) {
    audioSession.type = 'playback';
  }
  try {
    return new AudioContext({ latencyHint: 'interactive' });
  } catch {
    throw new SoundProblem('no-device');
  }
}

/**
 * A context starts suspended, is suspended by telephone calls ("interrupted" on iOS), and without a device its clock stands
 * still. The first thing done is `resume()`, while the participant's gesture still counts.
 */
async function unlock(context: AudioContext): Promise<void> {
  if (context.state !== 'running') {
    await Promise.race([context.resume().catch(() => undefined), elapsed(PATIENCE_MS)]);
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

function elapsed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export const sound = new Sound();
