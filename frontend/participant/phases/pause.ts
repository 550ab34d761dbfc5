import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { StepOf } from '../session/protocol.js';
import { Page } from '../shared/page.js';
import { words } from '../words/words.js';

/** The break between two blocks, with a countdown where the study proposes a length. Nobody has to wait for its end. */
@customElement('earshot-break')
export class EarshotBreak extends Page {
  static override styles = [
    ...Page.styles,
    css`
      .rest {
        margin-top: 24px;
        text-align: center;
      }

      time {
        display: block;
        font-size: 40px;
        font-weight: 560;
        line-height: 1.2;
      }
    `,
  ];

  @property({ attribute: false }) step!: StepOf<'break'>;

  @state() private left = 0;

  private readonly since = performance.now();
  private timer?: number;

  override connectedCallback(): void {
    super.connectedCallback();
    this.count();
    this.timer = window.setInterval(() => this.count(), 250);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearInterval(this.timer);
  }

  protected override render() {
    const { done, blocks, seconds } = this.step;
    return html`
      <h1 tabindex="-1">${words.breakTitle}</h1>
      ${done && blocks ? html`<p>${words.partDone(done, blocks)}</p>` : nothing}
      ${this.step.html ? html`<div class="prose">${unsafeHTML(this.step.html)}</div>` : html`<p>${words.breakText}</p>`}
      ${seconds ? this.renderCountdown() : nothing}
      <div class="actions">
        <span></span>
        <button class="primary" aria-disabled=${this.busy} @click=${() => this.done()}>${words.goOn}</button>
      </div>
    `;
  }

  /** Read out only when it is over: a clock that speaks every second is no rest. */
  private renderCountdown() {
    return html`<div class="card rest">
      ${
        this.left > 0
          ? html`<time aria-hidden="true">${minutes(this.left)}</time><span class="quiet">${words.restLeft}</span>`
          : nothing
      }
      <b role="status">${this.left > 0 ? nothing : words.restOver}</b>
    </div>`;
  }

  private count(): void {
    const gone = (performance.now() - this.since) / 1000;
    this.left = Math.max(0, Math.ceil((this.step.seconds ?? 0) - gone));
  }
}

function minutes(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
