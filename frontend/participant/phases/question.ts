import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Question } from '../session/protocol.js';
import { EarshotElement } from '../shared/element.js';
import { styles } from '../shared/styles.js';
import { words } from '../words/words.js';

/** A value as the server stores it; undefined: not answered. */
export type Given = string | number | undefined;

/** What is stored of a question that the participant prefers not to answer. */
export const DECLINED = 'prefer-not-to-say';

const FEW = 6;

/** One question to the participant. Fires `given` with its value. */
@customElement('earshot-question')
export class EarshotQuestion extends EarshotElement {
  static override styles = [
    styles,
    css`
      legend,
      .label {
        display: block;
        margin-bottom: 8px;
        font-weight: 600;
      }

      .optional {
        color: var(--ink-2);
        font-weight: 400;
      }

      input:not([type='radio'], [type='checkbox']),
      select,
      textarea {
        width: 100%;
        min-height: 50px;
        padding: 10px 14px;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-small);
        background: var(--card);
        color: var(--ink);
        font: inherit;
      }

      input[inputmode] {
        max-width: 160px;
      }

      [aria-invalid='true'] {
        border-color: var(--danger);
      }

      .options {
        display: grid;
        gap: 8px;
      }

      .scale {
        grid-auto-flow: column;
        grid-auto-columns: 1fr;
      }

      .option {
        display: flex;
        align-items: center;
        gap: 12px;
        min-height: 48px;
        padding: 8px 14px;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-small);
        background: var(--card);
        cursor: pointer;
      }

      .scale .option {
        flex-direction: column;
        justify-content: center;
        gap: 2px;
        padding: 8px 2px;
      }

      .decline {
        display: inline-flex;
        align-items: center;
        gap: 10px;
        min-height: 44px;
        margin-top: 4px;
        color: var(--ink-2);
        font-size: var(--text-small);
        cursor: pointer;
      }

      input[inputmode] + .decline {
        margin: 0 0 0 16px;
      }

      @media (max-width: 520px) {
        input[inputmode] + .decline {
          margin: 4px 0 0;
        }
      }

      .decline input {
        width: 20px;
        min-height: 20px;
        margin: 0;
        accent-color: var(--accent);
      }

      .option:has(:checked) {
        border-color: var(--accent);
        background: var(--accent-soft);
      }

      input[type='radio'] {
        width: 20px;
        height: 20px;
        margin: 0;
        accent-color: var(--accent);
      }
    `,
  ];

  @property({ attribute: false }) question!: Question;
  @property({ attribute: false }) value: Given;
  @property() problem = '';

  private get declined(): boolean {
    return this.value === DECLINED;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }

  protected override render() {
    const { type, options } = this.question;
    const listed = type === 'scale' || (type === 'choice' && (options?.length ?? 0) <= FEW);
    return html`
      ${
        listed
          ? html`<fieldset aria-describedby="problem"><legend>${this.label()}</legend>${this.radios()}</fieldset>`
          : html`<label class="label" for="field">${this.label()}</label>${this.field()}${this.decline()}`
      }
      <p class="error" id="problem" ?hidden=${!this.problem}>${this.problem}</p>
    `;
  }

  private label() {
    return html`${this.question.label}${
      this.question.required ? nothing : html` <span class="optional">(${words.optional})</span>`
    }`;
  }

  private radios() {
    const scale = this.question.type === 'scale';
    return html`
      <div class="options ${scale ? 'scale' : ''}">
        ${optionsOf(this.question).map(
          ({ value, label }) => html`
            <label class="option">
              <input
                type="radio"
                name=${this.question.id}
                .checked=${String(this.value) === value}
                aria-invalid=${!!this.problem}
                @change=${() => this.give(scale && value !== DECLINED ? Number(value) : value)}
              />
              ${label}
            </label>
          `,
        )}
      </div>
      ${scale && this.question.declinable ? this.declineScale() : nothing}
    `;
  }

  private declineScale() {
    return html`<label class="decline">
      <input type="radio" name=${this.question.id} .checked=${this.declined} @change=${() => this.give(DECLINED)} />
      ${words.preferNotToSay}
    </label>`;
  }

  /** Where the field is no list, a box to tick besides it. */
  private decline() {
    return this.question.declinable && this.question.type !== 'choice'
      ? html`<label class="decline">
          <input type="checkbox" .checked=${this.declined}
            @change=${(event: Event) => this.give((event.target as HTMLInputElement).checked ? DECLINED : undefined)} />
          ${words.preferNotToSay}
        </label>`
      : nothing;
  }

  private field() {
    const { type, max } = this.question;
    const invalid = !!this.problem;
    const onInput = (event: Event) => this.give((event.target as HTMLInputElement).value);
    if (type === 'choice') {
      return html`<select id="field" aria-invalid=${invalid} aria-describedby="problem" @change=${onInput}>
        <option value="">${words.choose}</option>
        ${optionsOf(this.question).map(
          ({ value, label }) => html`<option value=${value} ?selected=${value === this.value}>${label}</option>`,
        )}
      </select>`;
    }
    if (type === 'number') {
      return html`<input id="field" inputmode="decimal" autocomplete="off" .value=${this.declined ? '' : String(this.value ?? '')}
        ?disabled=${this.declined} aria-invalid=${invalid} aria-describedby="problem" @input=${onInput} />`;
    }
    return html`<textarea id="field" rows="2" maxlength=${max ?? nothing} .value=${this.declined ? '' : String(this.value ?? '')}
      ?disabled=${this.declined} aria-invalid=${invalid} aria-describedby="problem" @input=${onInput}></textarea>`;
  }

  private give(value: Given): void {
    this.dispatchEvent(new CustomEvent<Given>('given', { detail: value === '' ? undefined : value }));
  }
}

function optionsOf(question: Question): { value: string; label: string }[] {
  if (question.type !== 'scale') {
    return [
      ...(question.options ?? []),
      ...(question.declinable ? [{ value: DECLINED, label: words.preferNotToSay }] : []),
    ];
  }
  const from = question.min ?? 1;
  const to = question.max ?? 5;
  return Array.from({ length: to - from + 1 }, (_, i) => ({ value: String(from + i), label: String(from + i) }));
}
