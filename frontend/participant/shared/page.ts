import { property } from 'lit/decorators.js';
import { EarshotElement } from './element.js';
import { styles } from './styles.js';

/** Fired by a phase when the participant is through with it; `detail` is what the server wants to know. */
export type Done = CustomEvent<Record<string, unknown>>;

/**
 * One screen of the participant's page. When it appears, its heading gets the focus, so that a screen reader begins there
 * and the keyboard goes on from there.
 */
export abstract class Page extends EarshotElement {
  static override styles = [styles];

  /** While something is on its way to the server, nothing can be sent twice. */
  @property({ type: Boolean }) busy = false;

  protected override firstUpdated(): void {
    window.scrollTo(0, 0);
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }

  protected done(data: Record<string, unknown> = {}): void {
    if (!this.busy) {
      this.dispatchEvent(new CustomEvent('done', { detail: data }));
    }
  }

  /** Brings what is to be corrected to the participant, once it has been drawn. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
