import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { StepOf } from '../session/protocol.js';
import { Page } from '../shared/page.js';
import { sound } from '../sound/sound.js';
import { testSound } from '../sound/test-sound.js';
import '../stimulus/clip.js';
import '../stimulus/stimulus.js';
import { words } from '../words/words.js';

/** Unlocks the browser's sound and lets the participant set the volume, by a clip as loud as those of the study. */
@customElement('earshot-audio-check')
export class EarshotAudioCheck extends Page {
  static override styles = [
    ...Page.styles,
    css`
      .volume {
        display: grid;
        gap: 6px;
        margin-top: 20px;
      }

      .volume label {
        font-weight: 600;
      }

      input {
        width: 100%;
        height: 44px;
        margin: 0;
        accent-color: var(--accent);
      }

      .help {
        margin-top: 20px;
      }

      .help ul {
        margin: 0;
        padding-left: 20px;
      }

      .help li + li {
        margin-top: 6px;
      }
    `,
  ];

  @property({ attribute: false }) step!: StepOf<'audio-check'>;

  @state() private played = false;
  @state() private missing = false;
  @state() private help = false;
  @state() private volume = sound.volume;

  private readonly buffer = testSound(sound);

  protected override render() {
    return html`
      <h1 tabindex="-1">${words.soundCheck}</h1>
      <p>${words.soundCheckText}</p>
      ${
        this.step.reference
          ? html`<earshot-stimulus .stimulus=${this.step.reference} .label=${words.playSound}
            .hint=${words.playSoundAgain} @played=${this.onPlayed}></earshot-stimulus>`
          : html`<div class="card">
            <earshot-clip .buffer=${this.buffer} .label=${words.playSound} .hint=${words.playSoundAgain}
              @played=${this.onPlayed}></earshot-clip>
          </div>`
      }
      <div class="volume">
        <label for="volume">${words.volume}</label>
        <input id="volume" type="range" min="0" max="100" step="5" .value=${String(Math.round(this.volume * 100))}
          aria-valuetext=${words.volumeIs(Math.round(this.volume * 100))} aria-describedby="how" @input=${this.onVolume} />
        <span class="quiet" id="how">${words.volumeHow}</span>
      </div>
      <p class="error" role="alert" ?hidden=${!this.missing}>${words.playFirst}</p>
      <div class="help" role="status">${this.help ? this.tips() : nothing}</div>
      <div class="actions">
        <button class="secondary" @click=${this.silent}>${words.notHeard}</button>
        <button class="primary" aria-disabled=${this.busy || !this.played} @click=${this.heard}>${words.heard}</button>
      </div>
    `;
  }

  private tips() {
    return html`<div class="notice">
      <h2>${words.noSoundHelp}</h2>
      <ul>
        ${words.noSoundTips.map((tip) => html`<li>${tip}</li>`)}
      </ul>
    </div>`;
  }

  private onVolume(event: Event): void {
    this.volume = Number((event.target as HTMLInputElement).value) / 100;
    sound.volume = this.volume;
  }

  private onPlayed(): void {
    this.played = true;
    this.missing = false;
  }

  private silent(): void {
    this.missing = !this.played;
    this.help = this.played;
  }

  private heard(): void {
    this.missing = !this.played;
    if (this.played) {
      this.done({ heard: true, volume: this.volume });
    }
  }
}
