import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';

@customElement('earshot-session')
export class EarshotSession extends LitElement {
  @property() slug = '';

  protected override render() {
    return html`<h1>${this.slug}</h1>`;
  }
}
