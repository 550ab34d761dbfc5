import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { words } from '../words/words.js';
import { EarshotElement } from './element.js';
import { styles } from './styles.js';

/** Says that this is a preview, so that nobody takes it for a session that counts. */
@customElement('earshot-preview-banner')
export class EarshotPreviewBanner extends EarshotElement {
  static override styles = [
    styles,
    css`
      p {
        margin: 0 0 10px;
        padding: 4px 12px;
        border: 1px dashed var(--line-strong);
        border-radius: var(--radius-small);
        color: var(--ink-2);
        font-size: var(--text-small);
        text-align: center;
      }
    `,
  ];

  protected override render() {
    return html`<p role="note"><strong>${words.preview}</strong> <span>${words.previewText}</span></p>`;
  }
}
