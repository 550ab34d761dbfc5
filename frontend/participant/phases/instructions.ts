import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { StepOf } from '../session/protocol.js';
import { Page } from '../shared/page.js';
import '../stimulus/stimulus.js';
import { words } from '../words/words.js';

/** What the participant is to do, with examples where the study has them. */
@customElement('earshot-instructions')
export class EarshotInstructions extends Page {
  static override styles = [
    ...Page.styles,
    css`
      figure {
        margin: 20px 0 0;
      }

      figcaption {
        margin-bottom: 8px;
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) step!: StepOf<'instructions'>;

  protected override render() {
    const { examples, palette, round } = this.step;
    const again = round > 1;
    return html`
      <h1 tabindex="-1">${again ? words.practiseAgain : words.instructions}</h1>
      ${again ? html`<p class="notice">${words.practiseAgainText}</p>` : nothing}
      <div class="prose">${unsafeHTML(this.step.html)}</div>
      ${examples.map(
        (example, i) => html`<figure>
          <figcaption>${examples.length > 1 ? words.exampleN(i + 1) : words.example}</figcaption>
          <earshot-stimulus .stimulus=${example} .palette=${palette}></earshot-stimulus>
        </figure>`,
      )}
      <div class="actions">
        <span></span>
        <button class="primary" aria-disabled=${this.busy} @click=${() => this.done()}>${words.begin}</button>
      </div>
    `;
  }
}
