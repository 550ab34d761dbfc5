import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { StepOf } from '../session/protocol.js';
import { Page } from '../shared/page.js';
import { words } from '../words/words.js';
import './completion-code.js';

/** Why the study ends here, kindly, and the code for those whom a recruiting platform sent. */
@customElement('earshot-screened-out')
export class EarshotScreenedOut extends Page {
  @property({ attribute: false }) step!: StepOf<'screened-out'>;

  protected override render() {
    const { reason, completionCode, redirect } = this.step;
    return html`
      <h1 tabindex="-1">${words.screenedOut}</h1>
      <p>${words.screenedOutBecause[reason]}</p>
      ${completionCode ? html`<earshot-completion-code .code=${completionCode}></earshot-completion-code>` : nothing}
      <div class="actions">
        ${
          redirect
            ? html`<span></span><a class="primary" href=${redirect}>${words.back}</a>`
            : html`<span class="quiet">${words.mayClose}</span>`
        }
      </div>
    `;
  }
}
