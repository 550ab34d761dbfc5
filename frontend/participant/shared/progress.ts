import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { words } from '../words/words.js';
import { EarshotElement } from './element.js';
import { styles } from './styles.js';

const wordmark = html`<span class="mark">
  <svg viewBox="0 0 32 32" aria-hidden="true"><path d="M6 14v4M11 10v12M16 5v22M21 11v10M26 14v4" /></svg>Earshot
</span>`;

/** The line on top: where the participant is, in words and as a thin bar; without a section, whose page this is. */
@customElement('earshot-progress')
export class EarshotProgress extends EarshotElement {
  static override styles = [
    styles,
    css`
      .words {
        display: flex;
        justify-content: space-between;
        min-height: 24px;
        color: var(--ink-2);
        font-size: var(--text-small);
      }

      .mark {
        display: inline-flex;
        align-items: center;
        gap: 7px;
        color: var(--ink);
        font-weight: 600;
      }

      .mark svg {
        width: 20px;
        fill: none;
        stroke: var(--accent);
        stroke-width: 3;
        stroke-linecap: round;
      }

      .bar {
        height: 4px;
        margin-top: 10px;
        border-radius: 2px;
        background: var(--line);
      }

      .bar div {
        height: 100%;
        border-radius: 2px;
        background: var(--accent);
      }

      @media (max-width: 520px) {
        .bar {
          margin: 8px -20px 0;
          border-radius: 0;
        }
      }
    `,
  ];

  @property() section = '';
  @property() count = '';
  @property({ type: Number }) done = 0;
  @property({ type: Number }) total = 0;

  protected override render() {
    return html`
      <div class="words"><span>${this.section || wordmark}</span><span>${this.count}</span></div>
      ${
        this.total > 0
          ? html`<div
            class="bar"
            role="progressbar"
            aria-label=${words.progressLabel}
            aria-valuemin="0"
            aria-valuemax=${this.total}
            aria-valuenow=${this.done}
            aria-valuetext=${words.progress(this.done, this.total)}
          >
            <div .style=${`width: ${(100 * this.done) / this.total}%`}></div>
          </div>`
          : nothing
      }
    `;
  }
}
