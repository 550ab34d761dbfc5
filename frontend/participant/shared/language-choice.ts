import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { choose, language, nameOf, words } from '../words/words.js';
import { EarshotElement } from './element.js';
import { styles } from './styles.js';

/** The languages that a study offers, each by its own name. Fires `language` when another one was chosen. */
@customElement('earshot-language')
export class EarshotLanguage extends EarshotElement {
  static override styles = [
    styles,
    css`
      label {
        display: inline-flex;
        align-items: center;
        gap: 8px;
        color: var(--ink-2);
        font-size: var(--text-small);
      }

      select {
        min-height: 44px;
        padding: 6px 10px;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-small);
        background: var(--card);
        color: var(--ink);
        font: inherit;
      }
    `,
  ];

  @property({ attribute: false }) languages: readonly string[] = [];

  protected override render() {
    return this.languages.length < 2
      ? nothing
      : html`<label>
          ${words.language}
          <select @change=${this.onChange}>
            ${this.languages.map(
              (tag) => html`<option value=${tag} lang=${tag} ?selected=${tag === language}>${nameOf(tag)}</option>`,
            )}
          </select>
        </label>`;
  }

  private onChange(event: Event): void {
    choose((event.target as HTMLSelectElement).value);
    this.dispatchEvent(new CustomEvent('language'));
  }
}
