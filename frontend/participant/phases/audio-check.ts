import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Page } from '../shared/page.js';
import { words } from '../words/words.js';
import { sound } from '../sound/sound.js';
import { testSound } from '../sound/test-sound.js';
import '../stimulus/clip.js';

/** Unlocks the browser's sound and lets the participant set the volume. */
@customElement('earshot-audio-check')
export class EarshotAudioCheck extends Page {
  static override styles = [
    ...Page.styles,
    css`
      .answers {
        display: flex;
        gap: 12px;
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

      @media (max-width: 520px) {
        .answers {
          flex-direction: column-reverse;
        }
      }
    `,
  ];

  @state() private played = false;
  @state() private missing = false;
  @state() private help = false;

  private readonly buffer = testSound(sound);

  protected override render() {
    return html`
      <h1 tabindex="-1">${words.soundCheck}</h1>
      <p>${words.soundCheckText}</p>
      <div class="card">
        <earshot-clip
          .buffer=${this.buffer}
          .label=${words.playSound}
          .hint=${words.playSoundAgain}
          @played=${this.onPlayed}
        ></earshot-clip>
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
      this.done({ heard: true });
    }
  }
}
