import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { About } from '../session/protocol.js';
import { Page } from '../shared/page.js';
import { language, words } from '../words/words.js';

/** The first screen: what one has to be able to do here. Fires `done` when the participant starts. */
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

      .unable {
        margin: 12px 0 0;
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
          ${this.needs().map((need) => html`<li>${need}</li>`)}
        </ul>
        <p class="quiet unable">${this.unable()}</p>
      </section>
      <div class="actions">
        <span class="quiet">${words.nothingYet}</span>
        <button class="primary" aria-disabled=${this.busy} @click=${() => this.done()}>${words.start}</button>
      </div>
    `;
  }

  private needs(): string[] {
    const { needs } = words;
    return [
      ...(this.heard ? [needs.quiet, this.about?.headphones ? needs.headphones : needs.sound] : []),
      ...(this.seen ? [needs.screen] : []),
      ...(this.heard ? [needs.browser] : []),
    ];
  }

  private unable(): string {
    if (this.heard && this.seen) {
      return words.heardAndSeen;
    }
    return this.heard ? words.onlyHeard : words.onlySeen;
  }

  private get heard(): boolean {
    return this.about?.modalities.includes('audible') ?? true;
  }

  private get seen(): boolean {
    return this.about?.modalities.includes('visual') ?? false;
  }
}
