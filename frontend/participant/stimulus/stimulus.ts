import { css, html, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { PaletteName, Plays, Stimulus } from '../session/protocol.js';
import { EarshotElement } from '../shared/element.js';
import { styles } from '../shared/styles.js';
import { troubled } from '../shared/trouble.js';
import { SoundProblem } from '../sound/sound.js';
import { words } from '../words/words.js';
import './clip.js';
import type { EarshotClip } from './clip.js';
import { media, type Ready } from './media.js';
import './spectrogram.js';
import './waveform.js';

/**
 * One stimulus, to hear or to see: shown only when it is ready in full. Lets the events of its clip or drawing pass:
 * `played`, `heard`, `seen`.
 */
@customElement('earshot-stimulus')
export class EarshotStimulus extends EarshotElement {
  static override styles = [
    styles,
    css`
      .waiting {
        display: grid;
        place-items: center;
        min-height: var(--drawing-height, 190px);
        color: var(--ink-2);
        font-size: var(--text-small);
      }

      .waiting.spectrogram {
        min-height: var(--spectrogram-height, 260px);
      }

      .failed {
        padding: 10px 4px;
        text-align: center;
      }
    `,
  ];

  @property({ attribute: false }) stimulus!: Stimulus;
  @property({ attribute: false }) plays: Plays = { min: 0, max: null };
  /** What a clip is called and what is said below it, where not as usual. */
  @property() label = '';
  @property() hint = '';
  @property() palette: PaletteName = 'red-blue';

  @state() private ready?: Ready;
  @state() private problem = '';

  @query('earshot-clip') private clip?: EarshotClip;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', this.onOnline);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.onOnline);
  }

  play(at: number): void {
    void this.clip?.play(at);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('stimulus') && changed.get('stimulus')?.url !== this.stimulus.url) {
      void this.load();
    }
  }

  protected override render() {
    if (this.problem) {
      return html`<div class="card failed">
        <p role="alert">${this.problem}</p>
        <button class="secondary" @click=${this.load}>${words.tryAgain}</button>
      </div>`;
    }
    return html`<div class="card">${this.content()}</div>`;
  }

  private content() {
    if (this.stimulus.kind === 'audio') {
      const buffer = this.ready && 'heard' in this.ready ? this.ready.heard : undefined;
      return html`<earshot-clip
        .buffer=${buffer}
        .max=${this.plays.max}
        .label=${this.label}
        .hint=${this.hint}
        @played=${this.pass}
        @heard=${this.pass}
      ></earshot-clip>`;
    }
    if (!this.ready || !('seen' in this.ready)) {
      return html`<div class="waiting ${this.stimulus.kind}" role="status">${words.getsReady}</div>`;
    }
    return 'levels' in this.ready.seen
      ? html`<earshot-spectrogram .drawing=${this.ready.seen} .palette=${this.palette} @seen=${this.pass}></earshot-spectrogram>`
      : html`<earshot-waveform .drawing=${this.ready.seen} .palette=${this.palette} @seen=${this.pass}></earshot-waveform>`;
  }

  private readonly load = async (): Promise<void> => {
    const { url } = this.stimulus;
    this.ready = undefined;
    this.problem = '';
    try {
      const ready = await media.load(url);
      if (url === this.stimulus.url) {
        this.ready = ready;
      }
    } catch (problem) {
      this.problem = explained(problem);
      troubled('stimulus-trouble', problem instanceof SoundProblem ? problem.reason : 'not-loaded');
    }
  };

  private readonly onOnline = (): void => {
    if (this.problem) {
      void this.load();
    }
  };

  private pass(event: CustomEvent): void {
    this.dispatchEvent(new CustomEvent(event.type, { detail: event.detail }));
  }
}

function explained(problem: unknown): string {
  if (!(problem instanceof SoundProblem)) {
    return words.notLoaded;
  }
  return problem.reason === 'undecodable' ? words.undecodable : words.noDevice;
}

declare global {
  interface HTMLElementTagNameMap {
    'earshot-stimulus': EarshotStimulus;
  }
}
