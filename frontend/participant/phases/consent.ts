import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { StepOf } from '../session/protocol.js';
import { Page } from '../shared/page.js';
import { words } from '../words/words.js';

/** The information sheet and the participant's consent to it. */
@customElement('earshot-consent')
export class EarshotConsent extends Page {
  static override styles = [
    ...Page.styles,
    css`
      .statement {
        display: flex;
        gap: 14px;
        margin-top: 24px;
        padding: 16px 18px;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--card);
        cursor: pointer;
      }

      .statement:has(:checked) {
        border-color: var(--accent);
        background: var(--accent-soft);
      }

      .statement input {
        flex: none;
        width: 22px;
        height: 22px;
        margin: 2px 0 0;
        accent-color: var(--accent);
      }
    `,
  ];

  @property({ attribute: false }) step!: StepOf<'consent'>;

  @state() private agreed = false;
  @state() private missing = false;

  protected override render() {
    return html`
      <h1 tabindex="-1">${this.step.title || words.information}</h1>
      <div class="prose">${unsafeHTML(this.step.html)}</div>
      <label class="statement">
        <input
          type="checkbox"
          .checked=${this.agreed}
          aria-invalid=${this.missing}
          aria-describedby="missing"
          @change=${this.tick}
        />
        <span class="prose">${this.step.statement ? unsafeHTML(this.step.statement) : words.consentFallback}</span>
      </label>
      <p class="error" id="missing" role="alert">${this.missing ? words.tickFirst : nothing}</p>
      <div class="actions">
        <button class="plain" ?disabled=${this.busy} @click=${() => this.done({ agreed: false })}>${words.decline}</button>
        <button class="primary" aria-disabled=${this.busy} @click=${this.agree}>${words.agree}</button>
      </div>
    `;
  }

  private tick(event: Event): void {
    this.agreed = (event.target as HTMLInputElement).checked;
    this.missing = false;
  }

  private agree(): void {
    if (this.agreed) {
      this.done({ agreed: true });
    } else {
      this.missing = true;
      void this.focusOn('.statement input');
    }
  }
}
