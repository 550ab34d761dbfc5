import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PageStep } from '../session/protocol.js';
import { Page } from '../shared/page.js';
import { words } from '../words/words.js';

/** Thanks, and the completion code. Fires `forget` when another person is to begin here. */
@customElement('earshot-finished')
export class EarshotFinished extends Page {
  static override styles = [
    ...Page.styles,
    css`
      .tick {
        display: grid;
        place-items: center;
        width: 56px;
        height: 56px;
        margin-bottom: 20px;
        border-radius: 50%;
        background: var(--accent-soft);
      }

      .tick svg {
        width: 28px;
        fill: none;
        stroke: var(--accent);
        stroke-width: 2.6;
        stroke-linecap: round;
        stroke-linejoin: round;
      }

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

        .actions {
          flex-direction: column;
        }
      }
    `,
  ];

  @property({ attribute: false }) step!: PageStep;

  @state() private copied = false;

  protected override render() {
    const { completionCode, redirect } = this.step;
    return html`
      <div class="tick" aria-hidden="true"><svg viewBox="0 0 24 24"><path d="M5 12.5l4.5 4.5L19 7.5" /></svg></div>
      <h1 tabindex="-1">${words.thanks}</h1>
      <p>${words.allSaved}</p>
      ${completionCode
        ? html`<div class="card code">
            <div>
              <span class="quiet" id="code">${words.code}</span>
              <output aria-labelledby="code">${completionCode}</output>
            </div>
            <button class="secondary" @click=${this.copy}>${this.copied ? words.copied : words.copy}</button>
          </div>`
        : nothing}
      <div class="actions">
        ${redirect
          ? html`<span></span><a class="primary" href=${redirect}>${words.back}</a>`
          : html`<span class="quiet">${words.mayClose}</span>`}
        <button class="plain" @click=${() => this.dispatchEvent(new CustomEvent('forget'))}>${words.anotherPerson}</button>
      </div>
    `;
  }

  private async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.step.completionCode ?? '');
      this.copied = true;
    } catch {
      // No clipboard without a secure connection: the code is selected instead.
      getSelection()?.selectAllChildren(this.renderRoot.querySelector('output')!);
    }
  }
}
