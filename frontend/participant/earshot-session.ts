import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { EarshotElement } from './shared/element.js';
import './phases/welcome.js';
import { renderStep } from './render-step.js';
import { type About, type Answer, isTrial, type SessionState } from './session/protocol.js';
import { Session } from './session/session.js';
import './shared/connection.js';
import './shared/language-choice.js';
import './shared/leave.js';
import './shared/outline.js';
import './shared/preview-banner.js';
import './shared/progress.js';
import { styles } from './shared/styles.js';
import { media } from './stimulus/media.js';
import { language, OWN_LANGUAGES, preferred, speak, words } from './words/words.js';

const BEFORE_THE_END = new Set([
  'demographics',
  'audio-check',
  'headphone-check',
  'instructions',
  'practice',
  'trial',
  'break',
  'debriefing',
]);

/**
 * The participant's page: everything from the welcome to the completion code, over the HTTP API alone.
 *
 *     <earshot-session about='{"slug":"becker-2023", ...}'></earshot-session>
 */
@customElement('earshot-session')
export class EarshotSession extends EarshotElement {
  static override styles = [
    styles,
    css`
      :host {
        display: flex;
        box-sizing: border-box;
        flex-direction: column;
        min-height: 100%;
        max-width: var(--column);
        margin: 0 auto;
        padding: 20px max(20px, env(safe-area-inset-right)) 14px max(20px, env(safe-area-inset-left));
      }

      main {
        flex: 1;
        padding-top: 28px;
      }

      footer {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 4px 20px;
        margin-top: 22px;
      }

      @media (max-width: 520px) {
        :host {
          padding-top: 12px;
        }

        main {
          padding-top: 16px;
        }

        footer {
          margin-top: 8px;
        }
      }

      @media (max-width: 520px) and (max-height: 720px) {
        :host {
          padding-top: 8px;
        }

        main {
          padding-top: 10px;
        }
      }
    `,
  ];

  /** What the server says of the study beforehand; none: there is no such study. */
  @property({ type: Object }) about?: About;

  /** Whether the address brings the session of a preview, which tells what it is a preview of. */
  @property({ type: Boolean }) preview = false;

  private readonly session = new Session(this);

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.preview) {
      // Another preview's link in the same tab changes nothing but what is behind the #.
      window.addEventListener('hashchange', () => location.reload());
      void this.session.previewed().then((about) => (this.about = about));
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.preview && !this.about) {
      speak(preferred(OWN_LANGUAGES, 'en'));
    } else if (changed.has('about') || !this.hasUpdated) {
      speak(this.about ? preferred(this.about.languages, this.about.language) : preferred(OWN_LANGUAGES, 'en'));
      this.nameThePage();
      void this.session.open(this.about);
    }
  }

  protected override updated(): void {
    const { view } = this.session;
    if (view.kind === 'step' || view.kind === 'feedback') {
      const state = view.kind === 'step' ? view.state : view.next;
      void media.prefetch([...(isTrial(state) ? [state.step.stimulus.url] : []), ...state.prefetch]);
    }
  }

  protected override render() {
    const { view, sending } = this.session;
    const state = view.kind === 'step' || view.kind === 'feedback' ? view.state : undefined;
    return html`
      <header>
        ${this.preview ? html`<earshot-preview-banner></earshot-preview-banner>` : nothing}${this.renderProgress(state)}
      </header>
      <main>
        <earshot-connection
          ?waiting=${sending === 'waiting'}
          ?answer=${!!state && isTrial(state)}
          @try-now=${() => this.session.tryNow()}
        ></earshot-connection>
        ${keyed(this.screenKey(), this.renderView())}
      </main>
      <footer>
        ${
          state && BEFORE_THE_END.has(state.phase)
            ? html`<earshot-leave @leave=${() => this.session.withdraw()}></earshot-leave>`
            : html`<span></span>`
        }
        <earshot-language .languages=${this.about?.languages ?? []} @language=${this.onLanguage}></earshot-language>
      </footer>
    `;
  }

  private onLanguage(): void {
    this.nameThePage();
    this.requestUpdate();
    void this.session.retell();
  }

  private nameThePage(): void {
    document.title = this.about?.title[language] ?? 'Earshot';
  }

  private renderProgress(state?: SessionState) {
    const { done, total } = state?.progress ?? { done: 0, total: 0 };
    if (state && isTrial(state)) {
      const part = state.phase === 'practice' ? words.practice : words.mainPart;
      return html`<earshot-progress .section=${part} .count=${words.nOf(done + 1, total)} .done=${done} .total=${total}></earshot-progress>`;
    }
    const count = state?.phase === 'break' ? words.progress(done, total) : '';
    return html`<earshot-progress .count=${count} .done=${done} .total=${count ? total : 0}></earshot-progress>`;
  }

  private renderView() {
    const { view, sending } = this.session;
    const busy = sending !== 'nothing';
    switch (view.kind) {
      case 'loading':
        return html`<earshot-outline></earshot-outline>`;
      case 'welcome':
        return html`<earshot-welcome .about=${this.about} ?lost=${view.lost} ?busy=${busy}
          @done=${() => this.session.start()}></earshot-welcome>`;
      case 'elsewhere':
        return html`<earshot-notice .heading=${words.elsewhere} .text=${words.elsewhereText}
          .button=${words.goOnHere} @done=${() => this.session.takeOver()}></earshot-notice>`;
      case 'unavailable':
        return html`<earshot-notice .heading=${words.unavailable[view.reason].heading}
          .text=${words.unavailable[view.reason].text}></earshot-notice>`;
      case 'trouble':
        return html`<earshot-notice .heading=${words.trouble} .text=${words.troubleText} .detail=${view.detail}
          .button=${words.reload} @done=${() => this.session.open(this.about)}></earshot-notice>`;
      case 'step':
        return renderStep(view.state, busy, undefined, this.actions);
      case 'feedback':
        return renderStep(view.state, busy, view, this.actions);
    }
  }

  /** One screen is one element: it keeps what was chosen while an answer is sent, and begins afresh with the next one. */
  private screenKey(): string {
    const { view } = this.session;
    if (view.kind !== 'step' && view.kind !== 'feedback') {
      return view.kind;
    }
    const { state } = view;
    const place = isTrial(state) ? state.step.trial : state.progress.done;
    return `${state.phase} ${place} ${state.phase === 'headphone-check' ? state.step.attempt : ''}`;
  }

  private readonly actions = {
    complete: (phase: SessionState['phase'], data: Record<string, unknown>) => void this.session.complete(phase, data),
    answer: (answer: Answer) => void this.session.answer(answer),
    goOn: () => this.session.goOn(),
    forget: () => void this.session.forget(),
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'earshot-session': EarshotSession;
  }
}
