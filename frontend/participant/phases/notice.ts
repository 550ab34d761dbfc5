import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Page } from '../shared/page.js';

/** A screen that only says something, with at most one thing to do. Fires `done`. */
@customElement('earshot-notice')
export class EarshotNotice extends Page {
  static override styles = [
    ...Page.styles,
    css`
      .detail {
        margin-top: 20px;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property() heading = '';
  @property() text = '';
  @property() detail = '';
  @property() button = '';
  /** The same, offered without pressing it on anybody. */
  @property() quiet = '';

  protected override render() {
    return html`
      <h1 tabindex="-1">${this.heading}</h1>
      <p>${this.text}</p>
      ${this.detail ? html`<p class="card quiet detail">${this.detail}</p>` : nothing}
      ${
        this.button
          ? html`<div class="actions"><span></span>
            <button class="primary" @click=${() => this.done()}>${this.button}</button></div>`
          : nothing
      }
      ${this.quiet ? html`<button class="plain" @click=${() => this.done()}>${this.quiet}</button>` : nothing}
    `;
  }
}
