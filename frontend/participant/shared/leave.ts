import { css, html } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { words } from '../words/words.js';
import { EarshotElement } from './element.js';
import { styles } from './styles.js';

/** Leaving the study: asked once, naming what is lost. Fires `leave`. */
@customElement('earshot-leave')
export class EarshotLeave extends EarshotElement {
  static override styles = [
    styles,
    css`
      dialog {
        max-width: min(480px, calc(100vw - 40px));
        padding: 26px;
        border: 0;
        border-radius: 16px;
        background: var(--card);
        color: var(--ink);
        box-shadow: 0 20px 60px rgb(28 33 38 / 25%);
      }

      dialog::backdrop {
        background: rgb(28 33 38 / 45%);
      }

      h2 {
        font-size: 20px;
        line-height: 1.3;
      }

      .erase {
        background: var(--card);
        border-color: var(--danger);
        color: var(--danger);
      }
    `,
  ];

  @query('dialog') private dialog!: HTMLDialogElement;

  protected override render() {
    return html`
      <button class="plain" @click=${this.ask}>${words.leave}</button>
      <dialog aria-labelledby="title">
        <h2 id="title">${words.leaveTitle}</h2>
        <p>${words.leaveText}</p>
        <p class="quiet">${words.leaveNot}</p>
        <div class="actions">
          <button class="secondary erase" @click=${this.leave}>${words.leaveNow}</button>
          <button class="primary" @click=${() => this.dialog.close()}>${words.stay}</button>
        </div>
      </dialog>
    `;
  }

  /** The harmless answer has the focus. */
  private ask(): void {
    this.dialog.showModal();
    this.renderRoot.querySelector<HTMLElement>('.primary')?.focus();
  }

  private leave(): void {
    this.dialog.close();
    this.dispatchEvent(new CustomEvent('leave'));
  }
}
