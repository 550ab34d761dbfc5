import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { words } from '../words/words.js';
import { EarshotElement } from './element.js';
import { styles } from './styles.js';

/** The outline of a screen that is on its way. */
@customElement('earshot-outline')
export class EarshotOutline extends EarshotElement {
  static override styles = [
    styles,
    css`
      i {
        display: block;
        height: 18px;
        margin-bottom: 14px;
        border-radius: 6px;
        background: var(--line);
        opacity: 0.6;
      }

      i:first-of-type {
        width: 70%;
        height: 28px;
        margin-bottom: 22px;
      }

      i:last-of-type {
        height: 190px;
        border-radius: var(--radius);
      }
    `,
  ];

  protected override render() {
    return html`<span class="hidden" role="status">${words.loading}</span><i></i><i></i><i></i>`;
  }
}
