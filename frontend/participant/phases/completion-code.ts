import { css, html } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { EarshotElement } from '../shared/element.js';
import { styles } from '../shared/styles.js';
import { words } from '../words/words.js';

/** A code that shows a recruiting platform that somebody took part, ready to be copied. */
@customElement('earshot-completion-code')
export class EarshotCompletionCode extends EarshotElement {
  static override styles = [
    styles,
    css`
      .code {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 16px;
        margin-top: 24px;
      }

      output {
        display: block;
        font-size: 26px;
        font-weight: 620;
        letter-spacing: 0.06em;
        overflow-wrap: anywhere;
        user-select: all;
      }

      @media (max-width: 520px) {
        .code {
          flex-direction: column;
          align-items: stretch;
        }
      }
    `,
  ];

  @property() code = '';

  @state() private copied = false;

  @query('output') private output!: HTMLElement;

  protected override render() {
    return html`<div class="card code">
      <div>
        <span class="quiet" id="code">${words.code}</span>
        <output aria-labelledby="code">${this.code}</output>
      </div>
      <button class="secondary" @click=${this.copy}>${this.copied ? words.copied : words.copy}</button>
    </div>`;
  }

  private async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.code);
      this.copied = true;
    } catch {
      // No clipboard without a secure connection: the code is selected instead.
      getSelection()?.selectAllChildren(this.output);
    }
  }
}
