import { html, type TemplateResult } from 'lit';
import './phases/audio-check.js';
import './phases/consent.js';
import './phases/finished.js';
import './phases/headphone-check.js';
import './phases/instructions.js';
import './phases/notice.js';
import './phases/pause.js';
import './phases/questions.js';
import './phases/screened-out.js';
import type { Answer, Phase, SessionState } from './session/protocol.js';
import type { Done } from './shared/page.js';
import { words } from './words/words.js';
import './trial/trial.js';

/** What a participant can do on a screen. */
export interface StepActions {
  complete(phase: Phase, data: Record<string, unknown>): void;
  answer(answer: Answer): void;
  goOn(): void;
  forget(): void;
}

/** The screen of a session's state. */
export function renderStep(
  state: SessionState,
  busy: boolean,
  feedback: { given: string; prediction: string } | undefined,
  actions: StepActions,
): TemplateResult {
  const complete = (event: Done) => actions.complete(state.phase, event.detail);
  switch (state.phase) {
    case 'consent':
      return html`<earshot-consent .step=${state.step} ?busy=${busy} @done=${complete}></earshot-consent>`;
    case 'demographics':
      return html`<earshot-questions .step=${state.step} .heading=${words.demographics} ?busy=${busy} @done=${complete}></earshot-questions>`;
    case 'audio-check':
      return html`<earshot-audio-check .step=${state.step} ?busy=${busy} @done=${complete}></earshot-audio-check>`;
    case 'headphone-check':
      return html`<earshot-headphone-check .step=${state.step} ?busy=${busy} @done=${complete}></earshot-headphone-check>`;
    case 'instructions':
      return html`<earshot-instructions .step=${state.step} ?busy=${busy} @done=${complete}></earshot-instructions>`;
    case 'practice':
    case 'trial':
      return html`<earshot-trial
        .trial=${state.step}
        .feedback=${feedback}
        ?busy=${busy}
        @answer=${(event: CustomEvent<Answer>) => actions.answer(event.detail)}
        @go-on=${() => actions.goOn()}
      ></earshot-trial>`;
    case 'break':
      return html`<earshot-break .step=${state.step} ?busy=${busy} @done=${complete}></earshot-break>`;
    case 'debriefing':
      return html`<earshot-questions .step=${state.step} .heading=${words.debriefing} .button=${words.finish} ?busy=${busy} @done=${complete}></earshot-questions>`;
    case 'finished':
      return html`<earshot-finished .step=${state.step} @forget=${() => actions.forget()}></earshot-finished>`;
    case 'withdrawn':
      return html`<earshot-notice .heading=${words.withdrawn} .text=${words.withdrawnText}
        .quiet=${words.startAgain} @done=${() => actions.forget()}></earshot-notice>`;
    case 'screened-out':
      return html`<earshot-screened-out .step=${state.step}></earshot-screened-out>`;
  }
}
