import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { words } from '../words/words.js';
import { EarshotElement } from './element.js';
import { styles } from './styles.js';

/** Says that something waits for the network, and that nothing is lost. Fires `try-now`. */
@customElement('earshot-connection')
export class EarshotConnection extends EarshotElement {
  static override styles = [
    styles,
    css`
      .waiting {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 16px;
        margin-bottom: 18px;
        padding: 12px 16px;
        border-radius: var(--radius);
        background: var(--warning-soft);
        color: var(--warning);
        font-size: var(--text-small);
        line-height: 1.4;
      }

      button {
        flex: none;
        min-height: 44px;
        padding: 6px 16px;
        border: 1px solid currentColor;
        border-radius: var(--radius-small);
        background: none;
        color: inherit;
        font-weight: 600;
      }
    `,
  ];

  @property({ type: Boolean }) waiting = false;
  @property({ type: Boolean }) answer = false;

  protected override render() {
    return html`<div role="status">
      ${
        this.waiting
          ? html`<div class="waiting">
            <span>${this.answer ? words.waitingAnswer : words.waiting}</span>
            <button @click=${() => this.dispatchEvent(new CustomEvent('try-now'))}>${words.tryAgain}</button>
          </div>`
          : nothing
      }
    </div>`;
  }
}
