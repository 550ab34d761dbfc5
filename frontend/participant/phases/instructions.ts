import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { PageStep } from '../session/protocol.js';
import { Page } from '../shared/page.js';
import { words } from '../words/words.js';
import '../stimulus/stimulus.js';

/** What the participant is to do, with an example where the study has one. */
@customElement('earshot-instructions')
export class EarshotInstructions extends Page {
  static override styles = [
    ...Page.styles,
    css`
      figure {
        margin: 24px 0 0;
      }

      figcaption {
        margin-bottom: 8px;
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) step!: PageStep;

  protected override render() {
    return html`
      <h1 tabindex="-1">${this.step.title || words.instructions}</h1>
      <div class="prose">${unsafeHTML(this.step.html ?? '')}</div>
      ${this.step.example
        ? html`<figure>
            <figcaption>${words.example}</figcaption>
            <earshot-stimulus .stimulus=${this.step.example}></earshot-stimulus>
          </figure>`
        : nothing}
      <div class="actions">
        <span></span>
        <button class="primary" aria-disabled=${this.busy} @click=${() => this.done()}>${words.begin}</button>
      </div>
    `;
  }
}
