import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { About } from '../session/protocol.js';
import { Page } from '../shared/page.js';
import { language, words } from '../words/words.js';

/** The first screen. Fires `done` when the participant starts. */
@customElement('earshot-welcome')
export class EarshotWelcome extends Page {
  static override styles = [
    ...Page.styles,
    css`
      h1 {
        font-size: 30px;
      }

      ul {
        margin: 0;
        padding-left: 20px;
      }

      @media (max-width: 520px) {
        h1 {
          font-size: 26px;
        }
      }
    `,
  ];

  @property({ attribute: false }) about?: About;
  @property({ type: Boolean }) lost = false;

  protected override render() {
    return html`
      <h1 tabindex="-1">${this.about?.title[language] || words.welcome}</h1>
      ${this.lost ? html`<p class="notice" role="alert">${words.lost}</p>` : nothing}
      <p>${words.welcomeText}</p>
      <section class="card">
        <h2>${words.youNeed}</h2>
        <ul>
          ${words.needs.map((need) => html`<li>${need}</li>`)}
        </ul>
      </section>
      <div class="actions">
        <span class="quiet">${words.nothingYet}</span>
        <button class="primary" aria-disabled=${this.busy} @click=${() => this.done()}>${words.start}</button>
      </div>
    `;
  }
}
