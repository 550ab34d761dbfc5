import type { Ending, Playback } from '../sound/playback.js';
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
  private readonly playings: { event: Observed; playback: Playback }[] = [];
  private seenAt?: number;
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
    this.seenAt ??= at;
    this.note('seen', at);
  }

  /** A playing began; the first one's first audible moment is the stimulus's onset. */
  played({ requestedAt, playback }: Played): void {
    this.plays++;
    const event = this.note('play', requestedAt, { audible: null, ...sound.condition() });
    this.playings.push({ event, playback });
  }

  /** A playing ended; one that the device cut off does not count. */
  heard(ending: Ending): void {
    if (ending === 'interrupted') {
      this.plays--;
    }
    this.note(ending === 'finished' ? 'played-to-end' : ending, performance.now());
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
    const onset = this.seenAt ?? this.playings[0]?.playback.audibleAt();
    if (onset === undefined || this.chosenAt === undefined || this.chosenAt < onset) {
      return undefined;
    }
    return rounded(this.chosenAt - onset);
  }

  get all(): Observed[] {
    for (const { event, playback } of this.playings) {
      event.audible = this.since(playback.audibleAt());
    }
    return [...this.events];
  }

  end(): void {
    window.removeEventListener('blur', this.onBlur);
    window.removeEventListener('focus', this.onFocus);
    document.removeEventListener('visibilitychange', this.onVisibility);
  }

  private note(type: string, at: number, more: Observed = {}): Observed {
    const event = { type, at: this.since(at), ...more };
    this.events.push(event);
    return event;
  }

  private since(at: number): number {
    return rounded(at - this.shownAt);
  }

  private readonly onBlur = (event: Event): void => void this.note('focus-lost', event.timeStamp);
  private readonly onFocus = (event: Event): void => void this.note('focus-back', event.timeStamp);
  private readonly onVisibility = (event: Event): void =>
    void this.note(document.hidden ? 'page-hidden' : 'page-shown', event.timeStamp);
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
