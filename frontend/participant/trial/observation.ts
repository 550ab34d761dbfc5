import { sound } from '../sound/sound.js';
import type { Played } from '../stimulus/clip.js';

type Observed = Record<string, string | number | boolean | null>;

/**
 * What happens during one trial. Every time is in milliseconds on the clock of `performance.now()`, counted from when the
 * trial was shown.
 */
export class Observation {
  plays = 0;
  private readonly events: Observed[] = [];
  private readonly shownAt = performance.now();
  private onset?: number;
  private chosenAt?: number;

  constructor() {
    this.note('viewport', this.shownAt, {
      width: innerWidth,
      height: innerHeight,
      pixelRatio: devicePixelRatio,
      touch: matchMedia('(pointer: coarse)').matches,
    });
    window.addEventListener('blur', this.onBlur);
    window.addEventListener('focus', this.onFocus);
    document.addEventListener('visibilitychange', this.onVisibility);
  }

  /** The stimulus, a picture, was on the screen. */
  seen(at: number): void {
    this.onset ??= at;
    this.note('seen', at);
  }

  /** A playing began; the first one's first audible moment is the stimulus's onset. */
  played(played: Played): void {
    this.plays++;
    this.onset ??= played.audibleAt;
    this.note('play', played.requestedAt, { audible: this.since(played.audibleAt), ...sound.condition() });
  }

  heard(toTheEnd: boolean): void {
    this.note(toTheEnd ? 'played-to-end' : 'stopped', performance.now());
  }

  chosen(what: 'answer' | 'second-choice' | 'confidence', value: string, at: number): void {
    if (what === 'answer') {
      this.chosenAt = at;
    }
    this.note(what, at, { value });
  }

  sent(at: number): void {
    this.note('sent', at);
  }

  /** From the stimulus's onset to the choice of the answer that was sent; undefined where it was chosen before. */
  get responseTimeMs(): number | undefined {
    if (this.onset === undefined || this.chosenAt === undefined || this.chosenAt < this.onset) {
      return undefined;
    }
    return rounded(this.chosenAt - this.onset);
  }

  get all(): Observed[] {
    return [...this.events];
  }

  end(): void {
    window.removeEventListener('blur', this.onBlur);
    window.removeEventListener('focus', this.onFocus);
    document.removeEventListener('visibilitychange', this.onVisibility);
  }

  private note(type: string, at: number, more: Observed = {}): void {
    this.events.push({ type, at: this.since(at), ...more });
  }

  private since(at: number): number {
    return rounded(at - this.shownAt);
  }

  private readonly onBlur = (event: Event): void => this.note('focus-lost', event.timeStamp);
  private readonly onFocus = (event: Event): void => this.note('focus-back', event.timeStamp);
  private readonly onVisibility = (event: Event): void =>
    this.note(document.hidden ? 'page-hidden' : 'page-shown', event.timeStamp);
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
