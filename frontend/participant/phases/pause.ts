import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { PageStep } from '../session/protocol.js';
import { Page } from '../shared/page.js';
import { words } from '../words/words.js';

/** The break between two blocks. */
@customElement('earshot-break')
export class EarshotBreak extends Page {
  @property({ attribute: false }) step!: PageStep;

  protected override render() {
    const { done, blocks } = this.step;
    return html`
      <h1 tabindex="-1">${words.breakTitle}</h1>
      ${done && blocks ? html`<p>${words.partDone(done, blocks)}</p>` : nothing}
      ${this.step.html
        ? html`<div class="prose">${unsafeHTML(this.step.html)}</div>`
        : html`<p>${words.breakText}</p>`}
      <div class="actions">
        <span></span>
        <button class="primary" aria-disabled=${this.busy} @click=${() => this.done()}>${words.goOn}</button>
      </div>
    `;
  }
}
