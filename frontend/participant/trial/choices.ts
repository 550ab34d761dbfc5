import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { EarshotElement } from '../shared/element.js';
import { styles } from '../shared/styles.js';

/** What was chosen, and when the participant did so. */
export interface Choice {
  value: string;
  at: number;
}

/** So many stand side by side, however narrow the screen. */
const FEW = 3;

/**
 * One choice out of a few: for ten digits two rows of five, on a phone a telephone's pad. Radio buttons underneath, so that
 * arrows, touch and screen readers work as everywhere. Fires `chosen`.
 */
@customElement('earshot-choices')
export class EarshotChoices extends EarshotElement {
  static override styles = [
    styles,
    css`
      legend {
        margin-bottom: 12px;
      }

      .choices {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(140px, 1fr));
        gap: 10px;
      }

      .few {
        grid-template-columns: repeat(3, 1fr);
      }

      .few label {
        font-size: var(--text);
        font-weight: 600;
        text-align: center;
      }

      .digits {
        grid-template-columns: repeat(5, 1fr);
      }

      label {
        position: relative;
        display: grid;
        place-items: center;
        height: 64px;
        border: 1px solid var(--line-control);
        border-radius: var(--radius);
        background: var(--card);
        font-size: 24px;
        font-weight: 560;
        cursor: pointer;
        user-select: none;
        -webkit-tap-highlight-color: transparent;
        touch-action: manipulation;
      }

      @media (hover: hover) {
        label:has(:enabled):hover {
          border-color: var(--accent);
        }
      }

      label:has(:focus-visible) {
        outline: var(--focus);
        outline-offset: 2px;
      }

      label:has(:checked) {
        border: 2px solid var(--accent);
        background: var(--accent-soft);
        color: var(--accent);
        font-weight: 700;
      }

      label:has(:checked)::after {
        content: '';
        position: absolute;
        top: 9px;
        right: 9px;
        width: 8px;
        height: 8px;
        border-radius: 50%;
        background: var(--accent);
      }

      label:has(:disabled:not(:checked)) {
        border-color: var(--line);
        color: var(--rest-ink);
        background: none;
        cursor: default;
      }

      input {
        position: absolute;
        inset: 0;
        margin: 0;
        opacity: 0;
        cursor: inherit;
      }

      @media (max-width: 520px) {
        legend {
          margin-bottom: 8px;
          font-size: var(--text-small);
        }

        .digits {
          grid-template-columns: repeat(3, 1fr);
          gap: 8px;
        }

        .digits label {
          height: 50px;
        }

        .digits label:first-child {
          grid-area: 4 / 2;
        }
      }

      @media (max-width: 520px) and (max-height: 720px) {
        legend {
          margin-bottom: 6px;
        }

        .digits {
          gap: 6px;
        }

        .digits label {
          height: 44px;
        }
      }
    `,
  ];

  @property() legend = '';
  @property({ attribute: false }) options: readonly string[] = [];
  /** What the options are called, where not by themselves. */
  @property({ attribute: false }) names?: readonly string[];
  @property() value?: string;
  /** An option that cannot be chosen. */
  @property() except?: string;
  @property({ type: Boolean }) disabled = false;

  /** Whether these are the ten digits, which keys and the pad belong to. */
  static areDigits(options: readonly string[]): boolean {
    return options.length === 10 && options.every((option, i) => option === String(i));
  }

  /** Moves the focus to an option, so that Enter no longer belongs to whatever had it before. */
  focusOn(option: string): void {
    this.renderRoot.querySelectorAll('input')[this.options.indexOf(option)]?.focus();
  }

  protected override render() {
    const digits = EarshotChoices.areDigits(this.options);
    return html`
      <fieldset>
        <legend>${this.legend}</legend>
        <div class="choices ${digits ? 'digits' : this.options.length === FEW ? 'few' : ''}">
          ${this.options.map(
            (option, i) => html`
              <label>
                <input
                  type="radio"
                  name="choice"
                  .value=${option}
                  .checked=${option === this.value}
                  ?disabled=${this.disabled || option === this.except}
                  @change=${(event: Event) => this.choose(option, event.timeStamp)}
                />
                ${this.names?.[i] ?? option}
              </label>
            `,
          )}
        </div>
      </fieldset>
    `;
  }

  private choose(value: string, at: number): void {
    this.dispatchEvent(new CustomEvent<Choice>('chosen', { detail: { value, at } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'earshot-choices': EarshotChoices;
  }
}
