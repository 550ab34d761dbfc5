import { SoundProblem, sound } from '../sound/sound.js';

/** A stimulus to look at and, where it has one, the relevance of each of its values. */
export interface Drawing {
  sampleRate: number;
  relevance?: number[] | null;
}

export interface WaveformDrawing extends Drawing {
  samples: number[];
}

/**
 * Levels in decibels above the floor, 0 to 80, and relevance in thousandths of the strongest, row by row: row r is at
 * r * sampleRate / window Hz, column c at (firstFrame + c) * step / sampleRate seconds.
 */
export interface SpectrogramDrawing extends Drawing {
  length: number;
  window: number;
  step: number;
  firstFrame: number;
  frequencies: number;
  frames: number;
  levels: number[];
}

/** A stimulus, ready to be heard or seen at once. */
export type Ready = { heard: AudioBuffer } | { seen: WaveformDrawing | SpectrogramDrawing };

/** The present stimulus, the next two, and those of a repeated look at instructions or checks. */
const KEPT = 12;
const AHEAD = 3;
const ATTEMPTS = 4;

/** Stimuli, fetched and decoded ahead of the trial that shows them. */
export class Media {
  private readonly ready = new Map<string, Promise<Ready>>();
  private readonly broken = new Set<string>();

  /** @throws SoundProblem if it cannot be decoded; any other error: it cannot be fetched now */
  load(url: string): Promise<Ready> {
    const known = this.ready.get(url);
    if (known) {
      return known;
    }
    // What could not be decoded may have been kept by the browser as it was.
    const loading = fetched(url, this.broken.has(url) ? 'reload' : 'default');
    this.ready.set(url, loading);
    loading.catch((problem) => this.forget(url, problem));
    for (const oldest of [...this.ready.keys()].slice(0, -KEPT)) {
      this.ready.delete(oldest);
    }
    return loading;
  }

  private forget(url: string, problem: unknown): void {
    this.ready.delete(url);
    if (problem instanceof SoundProblem) {
      this.broken.add(url);
    }
  }

  /** Fetches what comes next, one after the other, so that the present stimulus is not slowed down. */
  async prefetch(urls: readonly string[]): Promise<void> {
    for (const url of urls.slice(0, AHEAD)) {
      await this.load(url).catch(() => undefined);
    }
  }
}

async function fetched(url: string, cache: RequestCache): Promise<Ready> {
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await fetch(url, { cache, signal: AbortSignal.timeout(20_000) });
      if (!response.ok) {
        throw new Error(`Status ${response.status}`);
      }
      const isDrawing = response.headers.get('Content-Type')?.includes('json');
      return isDrawing
        ? { seen: (await response.json()) as WaveformDrawing | SpectrogramDrawing }
        : { heard: await sound.decode(await response.arrayBuffer()) };
    } catch (problem) {
      if (problem instanceof SoundProblem || attempt === ATTEMPTS) {
        throw problem;
      }
      await new Promise((resolve) => setTimeout(resolve, 300 * 2 ** attempt));
    }
  }
}

export const media = new Media();
