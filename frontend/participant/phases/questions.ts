import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Agreement, Question, StepOf } from '../session/protocol.js';
import { Page } from '../shared/page.js';
import { words } from '../words/words.js';
import './question.js';
import { DECLINED, type Given } from './question.js';

/** A text and questions about the participant: the demographics, and the closing questions with the debriefing. */
@customElement('earshot-questions')
export class EarshotQuestions extends Page {
  static override styles = [
    ...Page.styles,
    css`
      .questions {
        display: grid;
        gap: 26px;
        margin-top: 24px;
      }

      .result {
        margin-top: 24px;
      }

      .result p {
        margin-bottom: 10px;
      }

      .bar {
        height: 10px;
        overflow: hidden;
        border-radius: 5px;
        background: var(--line);
      }

      .bar div {
        height: 100%;
        background: var(--accent);
      }
    `,
  ];

  @property({ attribute: false }) step!: StepOf<'demographics' | 'debriefing'>;
  @property() heading = '';
  @property() button = '';

  @state() private given: Record<string, Given> = {};
  @state() private problems: Record<string, string> = {};

  protected override render() {
    return html`
      <h1 tabindex="-1">${this.heading}</h1>
      ${'html' in this.step ? this.renderDebriefing(this.step) : nothing}
      <div class="questions">
        ${this.step.questions.map(
          (question) => html`
            <earshot-question
              .question=${question}
              .value=${this.given[question.id]}
              .problem=${this.problems[question.id] ?? ''}
              @given=${(event: CustomEvent<Given>) => this.give(question.id, event.detail)}
            ></earshot-question>
          `,
        )}
      </div>
      <div class="actions">
        <span></span>
        <button class="primary" aria-disabled=${this.busy} @click=${this.submit}>${this.button || words.goOn}</button>
      </div>
    `;
  }

  private renderDebriefing({ html: text, result }: StepOf<'debriefing'>) {
    return html`${text ? html`<div class="prose">${unsafeHTML(text)}</div>` : nothing}
      ${result ? this.renderResult(result) : nothing}`;
  }

  private renderResult({ agreed, answered }: Agreement) {
    return html`<section class="card result">
      <h2>${words.result}</h2>
      <p>${words.agreed(agreed, answered)}</p>
      <div class="bar"><div .style=${`width: ${(100 * agreed) / Math.max(1, answered)}%`}></div></div>
    </section>`;
  }

  private give(id: string, value: Given): void {
    this.given = { ...this.given, [id]: value };
    this.problems = { ...this.problems, [id]: '' };
  }

  private submit(): void {
    const { questions } = this.step;
    this.problems = Object.fromEntries(
      questions.map((question) => [question.id, problemOf(question, this.given[question.id])]),
    );
    const first = questions.findIndex((question) => this.problems[question.id]);
    if (first >= 0) {
      void this.updateComplete.then(() =>
        this.renderRoot.querySelectorAll<HTMLElement>('earshot-question')[first].focus(),
      );
      return;
    }
    const answered = questions.filter((question) => this.given[question.id] !== undefined);
    this.done(Object.fromEntries(answered.map((question) => [question.id, stored(question, this.given[question.id])])));
  }
}

function problemOf(question: Question, value: Given): string {
  if (value === undefined) {
    return question.required ? words.answerThis : '';
  }
  if (question.type !== 'number' || value === DECLINED) {
    return '';
  }
  const number = asNumber(value);
  const { min, max } = question;
  const fits = Number.isFinite(number) && (min == null || number >= min) && (max == null || number <= max);
  return fits ? '' : words.aNumber(min, max);
}

function stored(question: Question, value: Given): Given {
  return question.type === 'number' && value !== DECLINED ? asNumber(value) : value;
}

function asNumber(value: Given): number {
  return Number(String(value).trim().replace(',', '.'));
}
