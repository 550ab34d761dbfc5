import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { EarshotElement } from '../shared/element.js';
import { styles } from '../shared/styles.js';
import { words } from '../words/words.js';
import type { Choice } from './choices.js';

/** How sure the participant is, from 1 to 5. Fires `chosen`. */
@customElement('earshot-confidence')
export class EarshotConfidence extends EarshotElement {
  static override styles = [
    styles,
    css`
      legend {
        margin-bottom: 10px;
      }

      .scale {
        display: grid;
        grid-template-columns: repeat(5, 1fr);
        gap: 8px;
      }

      label {
        position: relative;
        display: grid;
        place-items: center;
        min-height: 48px;
        padding: 4px 6px;
        border: 1px solid var(--line-control);
        border-radius: var(--radius-small);
        background: var(--card);
        font-size: var(--text-small);
        line-height: 1.2;
        text-align: center;
        cursor: pointer;
      }

      @media (hover: hover) {
        label:has(:enabled):hover {
          border-color: var(--accent);
        }
      }

      label:has(:disabled:not(:checked)) {
        border-color: var(--line);
        background: none;
        color: var(--rest-ink);
        cursor: default;
      }

      label:has(:checked) {
        border: 2px solid var(--accent);
        background: var(--accent-soft);
        color: var(--accent);
        font-weight: 620;
      }

      label:has(:focus-visible) {
        outline: var(--focus);
        outline-offset: 2px;
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
          margin-bottom: 6px;
          font-size: var(--text-small);
        }

        .scale {
          gap: 6px;
        }

        label {
          min-height: 44px;
          padding: 2px;
          font-size: var(--text-tiny);
        }
      }
    `,
  ];

  @property({ type: Number }) value?: number;
  @property({ type: Boolean }) disabled = false;

  protected override render() {
    return html`
      <fieldset>
        <legend>${words.confidence}</legend>
        <div class="scale">
          ${words.confidenceLevels.map(
            (name, i) => html`
              <label>
                <input
                  type="radio"
                  name="confidence"
                  .value=${String(i + 1)}
                  .checked=${this.value === i + 1}
                  ?disabled=${this.disabled}
                  @change=${(event: Event) => this.choose(i + 1, event.timeStamp)}
                />
                ${name}
              </label>
            `,
          )}
        </div>
      </fieldset>
    `;
  }

  private choose(level: number, at: number): void {
    this.dispatchEvent(new CustomEvent<Choice>('chosen', { detail: { value: String(level), at } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'earshot-confidence': EarshotConfidence;
  }
}
