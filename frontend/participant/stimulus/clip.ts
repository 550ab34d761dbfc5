import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { EarshotElement } from '../shared/element.js';
import { styles } from '../shared/styles.js';
import { troubled } from '../shared/trouble.js';
import type { Playback } from '../sound/playback.js';
import { SoundProblem, sound } from '../sound/sound.js';
import { words } from '../words/words.js';

/** A playing of a clip that began. */
export interface Played {
  /** On the clock of `performance.now()`. */
  requestedAt: number;
  playback: Playback;
}

/**
 * A clip to listen to: one button. Fires `played` when a playing begins and `heard` when one ends, its detail saying how
 * (an {@link Ending}). A playing that the device cut off is offered again.
 */
@customElement('earshot-clip')
export class EarshotClip extends EarshotElement {
  static override styles = [
    styles,
    css`
      .clip {
        display: flex;
        align-items: center;
        gap: 18px;
        padding: var(--clip-padding, 22px 10px);
      }

      .play {
        position: relative;
        flex: none;
        display: grid;
        place-items: center;
        width: var(--clip-button, 76px);
        height: var(--clip-button, 76px);
        padding: 0;
        border: 0;
        border-radius: 50%;
        background: var(--accent);
        color: var(--accent-ink);
      }

      @media (hover: hover) {
        .play:not([aria-disabled='true']):hover {
          background: var(--accent-strong);
        }
      }

      .play[aria-disabled='true'] {
        background: var(--rest);
        color: var(--rest-ink);
        cursor: default;
      }

      .play > svg:first-child {
        width: 38%;
        fill: currentColor;
      }

      .ring {
        position: absolute;
        inset: -7px;
        width: calc(100% + 14px);
        height: calc(100% + 14px);
        transform: rotate(-90deg);
        fill: none;
        stroke: var(--accent);
        stroke-width: 1.4;
        stroke-linecap: round;
        stroke-dasharray: 100;
        stroke-dashoffset: 100;
        visibility: hidden;
      }

      .running {
        visibility: visible;
        stroke-dashoffset: 0;
      }

      b {
        display: block;
        font-weight: 600;
      }

      /* Two lines always, so that nothing moves under a finger when the words change. */
      @media (max-width: 520px) {
        .quiet {
          display: block;
          min-height: 3em;
        }
      }

      @media (prefers-reduced-motion: no-preference) {
        .running {
          animation: run var(--duration) linear;
        }

        @keyframes run {
          from {
            stroke-dashoffset: 100;
          }
        }
      }
    `,
  ];

  @property({ attribute: false }) buffer?: AudioBuffer;
  @property({ attribute: false }) max: number | null = null;
  @property() label = '';
  @property() hint = '';

  @state() private plays = 0;
  @state() private playing = false;
  @state() private problem = '';

  private current?: Playback;
  private starting = false;
  private clip?: AudioBuffer;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('buffer') && this.buffer && this.buffer !== this.clip) {
      this.current?.stop();
      this.clip = this.buffer;
      this.plays = 0;
      this.problem = '';
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.current?.stop();
  }

  /** @param at when the participant asked for it */
  async play(at = performance.now()): Promise<void> {
    if (!this.buffer || this.starting || this.playing || this.exhausted) {
      return;
    }
    this.starting = true;
    this.problem = '';
    try {
      void this.follow(await sound.play(this.buffer), at);
    } catch (problem) {
      const reason = problem instanceof SoundProblem ? problem.reason : 'locked';
      this.problem = reason === 'no-device' ? words.noDevice : words.soundLocked;
      troubled('sound-trouble', reason);
    } finally {
      this.starting = false;
    }
  }

  protected override render() {
    const off = !this.buffer || this.exhausted;
    return html`
      <div class="clip">
        <button
          class="play"
          aria-label=${words.play}
          aria-describedby="status"
          aria-disabled=${off}
          @click=${(event: MouseEvent) => this.play(event.timeStamp)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d=${this.playing ? 'M4 10v4M9 5v14M14.5 8v8M20 10.5v3' : 'M7.5 4.2v15.6L20 12z'}
              stroke=${this.playing ? 'currentColor' : nothing} stroke-width="2.6" stroke-linecap="round" />
          </svg>
          <svg class="ring ${this.playing ? 'running' : ''}" viewBox="0 0 36 36" aria-hidden="true"
            .style=${`--duration: ${this.buffer?.duration ?? 1}s`}>
            <circle cx="18" cy="18" r="17" pathLength="100" />
          </svg>
        </button>
        <div>
          <b>${this.label || words.listen}</b>
          <span class="quiet" id="status" role="status">${this.status}</span>
        </div>
      </div>
      ${this.problem ? html`<p class="error" role="alert">${this.problem}</p>` : nothing}
    `;
  }

  private get exhausted(): boolean {
    return this.max !== null && this.plays >= this.max;
  }

  private get status(): string {
    if (!this.buffer) {
      return words.getsReady;
    }
    return this.playing ? words.playing : this.hint || words.played(this.plays, this.max);
  }

  private async follow(playback: Playback, requestedAt: number): Promise<void> {
    const { clip } = this;
    this.current = playback;
    this.plays++;
    this.playing = true;
    this.dispatchEvent(new CustomEvent<Played>('played', { detail: { requestedAt, playback } }));
    if (!this.isConnected) {
      playback.stop();
    }
    const ending = await playback.over;
    this.playing = false;
    if (ending === 'interrupted' && clip === this.clip) {
      this.plays--;
      this.problem = words.soundInterrupted;
    }
    this.dispatchEvent(new CustomEvent('heard', { detail: ending }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'earshot-clip': EarshotClip;
  }
}
