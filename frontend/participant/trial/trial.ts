import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Answer, TrialStep } from '../session/protocol.js';
import { Page } from '../shared/page.js';
import type { Ending } from '../sound/playback.js';
import type { Played } from '../stimulus/clip.js';
import { words } from '../words/words.js';
import '../stimulus/stimulus.js';
import type { EarshotStimulus } from '../stimulus/stimulus.js';
import './choices.js';
import { type Choice, EarshotChoices } from './choices.js';
import './confidence.js';
import './feedback.js';
import { type KeyActions, onTrialKey } from './keys.js';
import { Observation } from './observation.js';

/**
 * One trial: a stimulus, the choice of what the network recognised, and what else the study asks. Fires `answer` with an
 * {@link Answer}, or, where feedback is shown, `go-on`. One element serves one trial.
 */
@customElement('earshot-trial')
export class EarshotTrial extends Page {
  static override styles = [
    ...Page.styles,
    css`
      .asks {
        display: grid;
        gap: 22px;
        margin-top: 26px;
      }

      .chosen {
        display: flex;
        align-items: baseline;
        gap: 12px;
      }

      .chosen .plain {
        padding: 0;
      }

      .told {
        margin-bottom: 14px;
        font-weight: 600;
      }

      earshot-feedback:focus {
        outline: none;
      }

      @media (max-width: 520px) {
        :host {
          --drawing-height: 130px;
          --spectrogram-height: 180px;
          --clip-padding: 8px 4px;
          --clip-button: 60px;
        }

        .asks {
          gap: 14px;
          margin-top: 16px;
        }

        .actions {
          margin-top: 16px;
        }

        .keys {
          display: none;
        }
      }

      @media (max-width: 520px) and (max-height: 720px) {
        :host {
          --drawing-height: 104px;
          --spectrogram-height: 104px;
          --card-padding: 12px 14px;
        }

        h1 {
          margin-bottom: 10px;
          font-size: 19px;
        }

        .told {
          margin-bottom: 8px;
          padding: 6px 12px;
          font-size: var(--text-small);
        }

        .told + earshot-stimulus {
          --drawing-height: 60px;
          --spectrogram-height: 60px;
        }

        .asks {
          gap: 10px;
          margin-top: 10px;
        }

        .actions {
          margin-top: 12px;
        }

        .primary {
          min-height: 48px;
          padding-block: 8px;
        }
      }
    `,
  ];

  @property({ attribute: false }) trial!: TrialStep;
  /** What the network recognised; set in practice, once answered. */
  @property({ attribute: false }) feedback?: { given: string; prediction: string };

  @state() private begun = false;
  @state() private answer?: string;
  @state() private secondChoice?: string;
  @state() private confidence?: number;
  @state() private missing = '';

  @query('earshot-stimulus') private stimulus!: EarshotStimulus;
  @query('earshot-choices') private choices?: EarshotChoices;

  private observation!: Observation;

  override connectedCallback(): void {
    super.connectedCallback();
    this.observation = new Observation();
    window.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observation.end();
    window.removeEventListener('keydown', this.onKey);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('trial')) {
      this.begun ||= this.trial.stimulus.kind === 'audio' && this.trial.plays.min === 0;
    }
    if (changed.has('feedback') && this.feedback) {
      void this.focusOn('earshot-feedback');
    }
  }

  protected override render() {
    const digits = EarshotChoices.areDigits(this.trial.choices);
    return html`
      <h1 tabindex="-1">${digits ? words.question : words.questionOther}</h1>
      ${this.trial.told ? html`<p class="notice told" role="note">${words.told(this.trial.told)}</p>` : nothing}
      <earshot-stimulus
        .stimulus=${this.trial.stimulus}
        .plays=${this.feedback ? { min: 0, max: null } : this.trial.plays}
        .palette=${this.trial.palette}
        @seen=${this.onSeen}
        @played=${this.onPlayed}
        @heard=${(event: CustomEvent<Ending>) => this.observation.heard(event.detail)}
      ></earshot-stimulus>
      ${this.feedback ? this.renderFeedback() : this.renderAsks(digits)}
    `;
  }

  private renderFeedback() {
    return html`
      <earshot-feedback
        tabindex="-1"
        .given=${this.feedback?.given ?? ''}
        .prediction=${this.feedback?.prediction ?? ''}
      ></earshot-feedback>
      <div class="actions">
        <span></span>
        <button class="primary" @click=${this.goOn}>${words.goOn}</button>
      </div>
    `;
  }

  private renderAsks(digits: boolean) {
    const { asks, choices } = this.trial;
    const second = asks.secondChoice && this.answer !== undefined;
    const audio = this.trial.stimulus.kind === 'audio';
    return html`
      <div class="asks">
        ${
          second
            ? html`<div class="chosen">
                <span>${words.yourAnswer}: <b>${this.answer}</b></span>
                <button class="plain" ?disabled=${this.busy} @click=${this.change}>${words.change}</button>
              </div>
              <earshot-choices
                id="second"
                .legend=${words.secondChoice}
                .options=${choices}
                .value=${this.secondChoice}
                .except=${this.answer}
                ?disabled=${this.busy}
                @chosen=${(event: CustomEvent<Choice>) => this.chooseSecond(event.detail)}
              ></earshot-choices>`
            : html`<earshot-choices
              .legend=${words.yourAnswer}
              .options=${choices}
              .value=${this.answer}
              ?disabled=${this.busy || !this.begun}
              @chosen=${(event: CustomEvent<Choice>) => this.choose(event.detail)}
            ></earshot-choices>`
        }
        ${
          asks.confidence
            ? html`<earshot-confidence
              .value=${this.confidence}
              ?disabled=${this.busy || !this.begun}
              @chosen=${(event: CustomEvent<Choice>) => this.chooseConfidence(event.detail)}
            ></earshot-confidence>`
            : nothing
        }
      </div>
      <p class="error" role="alert" ?hidden=${!this.missing}>${this.missing}</p>
      <div class="actions">
        <span class="quiet keys">${digits ? words.keys(audio) : nothing}</span>
        <button
          class="primary"
          aria-disabled=${this.busy || this.lacking() !== ''}
          @click=${(event: MouseEvent) => this.next(event.timeStamp)}
        >
          ${this.busy ? words.saving : words.next}
        </button>
      </div>
    `;
  }

  private onSeen(event: CustomEvent<number>): void {
    this.observation.seen(event.detail);
    this.begun = true;
  }

  private onPlayed(event: CustomEvent<Played>): void {
    this.observation.played(event.detail);
    this.missing = '';
    // Nobody can answer to what is not heard yet: the device lets it out a little after it was started.
    window.setTimeout(() => (this.begun = true), Math.ceil(event.detail.playback.audibleAt() - performance.now()) + 1);
  }

  private choose({ value, at }: Choice): void {
    this.answer = value;
    this.observation.chosen('answer', value, at);
    this.missing = '';
  }

  private chooseSecond({ value, at }: Choice): void {
    this.secondChoice = value;
    this.observation.chosen('second-choice', value, at);
    this.missing = '';
  }

  private chooseConfidence({ value, at }: Choice): void {
    this.confidence = Number(value);
    this.observation.chosen('confidence', value, at);
    this.missing = '';
  }

  private change(): void {
    this.answer = undefined;
    this.secondChoice = undefined;
  }

  /** What is still to be done before the answer can be sent, in words; empty if nothing. */
  private lacking(): string {
    const { asks, plays, stimulus } = this.trial;
    if (!this.begun || (stimulus.kind === 'audio' && this.observation.plays < plays.min)) {
      return words.listenFirst(plays.min);
    }
    if (this.answer === undefined) {
      return words.answerFirst;
    }
    if (asks.secondChoice && this.secondChoice === undefined) {
      return words.secondFirst;
    }
    return asks.confidence && this.confidence === undefined ? words.sureFirst : '';
  }

  private next(at: number): void {
    this.missing = this.lacking();
    if (this.busy || this.missing || this.answer === undefined) {
      return;
    }
    this.observation.sent(at);
    const answer: Answer = {
      answer: this.answer,
      ...(this.secondChoice === undefined ? {} : { secondChoice: this.secondChoice }),
      ...(this.confidence === undefined ? {} : { confidence: this.confidence }),
      plays: this.observation.plays,
      ...(this.observation.responseTimeMs === undefined ? {} : { responseTimeMs: this.observation.responseTimeMs }),
      events: this.observation.all,
    };
    this.dispatchEvent(new CustomEvent('answer', { detail: answer }));
  }

  private goOn(): void {
    this.dispatchEvent(new CustomEvent('go-on'));
  }

  private digit(value: string, at: number): void {
    if (this.busy || this.feedback || !this.trial.choices.includes(value)) {
      return;
    }
    if (!this.begun) {
      this.missing = words.listenFirst(this.trial.plays.min);
    } else if (this.trial.asks.secondChoice && this.answer !== undefined) {
      if (value !== this.answer) {
        this.chooseSecond({ value, at });
      }
    } else {
      this.choose({ value, at });
    }
    this.choices?.focusOn(value);
  }

  private readonly actions: KeyActions = {
    digit: (value, at) => this.digit(value, at),
    next: (at) => (this.feedback ? this.goOn() : this.next(at)),
    play: (at) => this.stimulus.play(at),
  };

  private readonly onKey = (event: KeyboardEvent): void => onTrialKey(event, this.actions);
}

declare global {
  interface HTMLElementTagNameMap {
    'earshot-trial': EarshotTrial;
  }
}
