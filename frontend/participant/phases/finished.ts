import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { StepOf } from '../session/protocol.js';
import { Page } from '../shared/page.js';
import { words } from '../words/words.js';
import './completion-code.js';

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

      @media (max-width: 520px) {
        .actions {
          flex-direction: column;
        }
      }
    `,
  ];

  @property({ attribute: false }) step!: StepOf<'finished'>;

  protected override render() {
    const { completionCode, redirect } = this.step;
    return html`
      <div class="tick" aria-hidden="true"><svg viewBox="0 0 24 24"><path d="M5 12.5l4.5 4.5L19 7.5" /></svg></div>
      <h1 tabindex="-1">${words.thanks}</h1>
      <p>${words.allSaved}</p>
      <earshot-completion-code .code=${completionCode}></earshot-completion-code>
      <div class="actions">
        ${
          redirect
            ? html`<span></span><a class="primary" href=${redirect}>${words.back}</a>`
            : html`<span class="quiet">${words.mayClose}</span>`
        }
        <button class="plain" @click=${() => this.dispatchEvent(new CustomEvent('forget'))}>${words.anotherPerson}</button>
      </div>
    `;
  }
}
