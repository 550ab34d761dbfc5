import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { StepOf } from '../session/protocol.js';
import { Page } from '../shared/page.js';
import '../stimulus/stimulus.js';
import { media } from '../stimulus/media.js';
import '../trial/choices.js';
import type { Choice } from '../trial/choices.js';
import { words } from '../words/words.js';

const INTERVALS = ['1', '2', '3'];
const MOST_PLAYS = 2;

/**
 * A screening that only headphones pass: which of three sounds is the quietest (Woods et al. 2017), or holds a tone that only two
 * ears together can hear (Milne et al. 2021). The right answers are with the server.
 */
@customElement('earshot-headphone-check')
export class EarshotHeadphoneCheck extends Page {
  static override styles = [
    ...Page.styles,
    css`
      earshot-choices {
        margin-top: 24px;
      }
    `,
  ];

  @property({ attribute: false }) step!: StepOf<'headphone-check'>;

  @state() private begun = false;
  @state() private heard = false;
  @state() private chosen?: string;
  @state() private answers: number[] = [];
  @state() private missing = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void media.prefetch(this.items.slice(0, 2));
  }

  protected override render() {
    return this.begun ? this.renderItem() : this.renderIntroduction();
  }

  private renderIntroduction() {
    const again = this.step.attempt > 1;
    return html`
      <h1 tabindex="-1">${again ? words.headphonesAgain : words.headphones}</h1>
      ${again ? html`<p>${words.headphonesAgainText}</p>` : nothing}
      <p>${this.wordsOfTest.explained(this.items.length)}</p>
      <p>${words.headphonesOn}</p>
      <div class="actions">
        <span></span>
        <button class="primary" @click=${this.begin}>${words.headphonesReady}</button>
      </div>
    `;
  }

  private renderItem() {
    const at = this.answers.length;
    return html`
      <h1 tabindex="-1">${this.wordsOfTest.question}</h1>
      <p class="quiet" role="status">${words.nOf(at + 1, this.items.length)}</p>
      ${keyed(
        at,
        html`<earshot-stimulus
          .stimulus=${{ kind: 'audio', url: this.items[at] }}
          .plays=${{ min: 1, max: MOST_PLAYS }}
          .label=${words.threeSounds}
          @played=${this.onPlayed}
        ></earshot-stimulus>`,
      )}
      <earshot-choices
        .legend=${words.yourAnswer}
        .options=${INTERVALS}
        .names=${words.intervals}
        .value=${this.chosen}
        ?disabled=${this.busy || !this.heard}
        @chosen=${(event: CustomEvent<Choice>) => this.choose(event.detail.value)}
      ></earshot-choices>
      <p class="error" role="alert" ?hidden=${!this.missing}>${this.missing}</p>
      <div class="actions">
        <span></span>
        <button class="primary" aria-disabled=${this.busy || this.chosen === undefined} @click=${this.next}>
          ${this.busy ? words.saving : words.next}
        </button>
      </div>
    `;
  }

  private get items(): string[] {
    return this.step.items;
  }

  private get wordsOfTest() {
    return this.step.test === 'huggins' ? words.huggins : words.loudness;
  }

  private begin(): void {
    this.begun = true;
    void this.focusOn('h1');
  }

  private onPlayed(): void {
    this.heard = true;
    this.missing = '';
  }

  private choose(value: string): void {
    this.chosen = value;
    this.missing = '';
  }

  private next(): void {
    if (this.busy) {
      return;
    }
    if (this.chosen === undefined) {
      this.missing = this.heard ? words.answerFirst : words.listenFirst(1);
      return;
    }
    this.answers = [...this.answers, Number(this.chosen)];
    if (this.answers.length === this.items.length) {
      const answers = this.answers;
      this.answers = answers.slice(0, -1);
      this.done({ answers, attempt: this.step.attempt });
      return;
    }
    this.chosen = undefined;
    this.heard = false;
    void media.prefetch(this.items.slice(this.answers.length + 1, this.answers.length + 3));
    void this.focusOn('h1');
  }
}
