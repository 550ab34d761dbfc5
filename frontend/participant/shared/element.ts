import { LitElement } from 'lit';
import { onLanguage } from '../words/words.js';

/** A piece of the page: it is drawn anew when the participant chooses another language. */
export abstract class EarshotElement extends LitElement {
  private forget?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.forget = onLanguage(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.forget?.();
  }
}
