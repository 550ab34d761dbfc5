import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { EarshotElement } from '../shared/element.js';
import { styles } from '../shared/styles.js';
import { words } from '../words/words.js';

/** After a practice trial: what the network recognised beside what the participant said; no grade. */
@customElement('earshot-feedback')
export class EarshotFeedback extends EarshotElement {
  static override styles = [
    styles,
    css`
      :host {
        margin-top: 22px;
      }

      dl {
        display: grid;
        grid-template-columns: 1fr 1fr;
        align-items: end;
        margin: 0;
        border-radius: var(--radius);
        background: var(--accent-soft);
        text-align: center;
      }

      div {
        padding: 18px 12px;
      }

      dt {
        color: var(--ink-2);
        font-size: var(--text-small);
      }

      dd {
        margin: 2px 0 0;
        font-size: 34px;
        font-weight: 620;
        line-height: 1.2;
      }

      .network dd {
        color: var(--accent);
      }
    `,
  ];

  @property() given = '';
  @property() prediction = '';

  protected override render() {
    return html`
      <dl>
        <div class="network">
          <dt>${words.networkRecognised}</dt>
          <dd>${this.prediction}</dd>
        </div>
        <div>
          <dt>${words.youSaid}</dt>
          <dd>${this.given}</dd>
        </div>
      </dl>
    `;
  }
}
