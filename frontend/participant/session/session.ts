import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Kept } from './kept.js';
import { ParticipationApi, Refusal } from './participation-api.js';
import { Persistence } from './persistence.js';
import type { Answer, Phase, SessionState } from './protocol.js';

/** What the page is to show. */
export type View =
  | { kind: 'loading' }
  | { kind: 'welcome'; lost: boolean }
  | { kind: 'step'; state: SessionState }
  | { kind: 'feedback'; state: SessionState; given: string; prediction: string; next: SessionState }
  | { kind: 'unavailable'; reason: 'unknown' | 'closed' }
  | { kind: 'trouble'; detail: string };

/** Whether something is on its way to the server, and whether it gets through. */
export type Sending = 'nothing' | 'on-its-way' | 'waiting';

const FROM_RECRUITER = ['PROLIFIC_PID', 'STUDY_ID', 'SESSION_ID'];

/**
 * One participant's session as the browser sees it. The server holds the truth: every answer is shown as saved only when the
 * server says so, and wherever the two disagree, the server's state is fetched and shown.
 */
export class Session implements ReactiveController {
  view: View = { kind: 'loading' };
  sending: Sending = 'nothing';

  private readonly api = new ParticipationApi();
  private readonly persistence = new Persistence();
  private kept = new Kept('');
  private study = '';
  private unavailable?: 'unknown' | 'closed';

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('storage', this.onOtherTab);
  }

  hostDisconnected(): void {
    window.removeEventListener('storage', this.onOtherTab);
  }

  /** Goes on where this browser was, or welcomes. Changes nothing on the server but the answer still on its way. */
  async open(study: string, unavailable?: 'unknown' | 'closed'): Promise<void> {
    this.study = study;
    this.unavailable = unavailable;
    this.kept = new Kept(study);
    const token = this.kept.token;
    if (token === undefined) {
      this.welcome(false);
      return;
    }
    const pending = this.kept.pending;
    await this.exchange(() =>
      pending ? this.api.answer(token, pending.trial, pending.body) : this.api.state(token),
    );
  }

  /** Begins a new session: the first thing that the server keeps. */
  async start(): Promise<void> {
    await this.exchange(async () => {
      const started = await this.api.start(this.study, fromRecruiter());
      this.kept.pending = undefined;
      this.kept.token = started.token;
      return started;
    });
  }

  /** Completes the present phase, one that is no trial. */
  async complete(phase: Phase, data: Record<string, unknown>): Promise<void> {
    const token = this.kept.token;
    if (token !== undefined) {
      await this.exchange(() => this.api.step(token, phase, data));
    }
  }

  /** Keeps the answer here, then sends it until the server has it. */
  async answer(answer: Answer): Promise<void> {
    const token = this.kept.token;
    if (token === undefined || this.sending !== 'nothing' || this.view.kind !== 'step') {
      return;
    }
    const { state } = this.view;
    const trial = state.step.trial;
    const body = JSON.stringify(answer);
    this.kept.pending = { token, trial, body };
    await this.exchange(
      () => this.api.answer(token, trial, body),
      (next) =>
        next.feedback
          ? { kind: 'feedback', state, given: answer.answer, prediction: next.feedback.prediction, next }
          : { kind: 'step', state: next },
    );
  }

  /** After the feedback of a practice trial. */
  goOn(): void {
    if (this.view.kind === 'feedback') {
      this.show({ kind: 'step', state: this.view.next });
    }
  }

  async withdraw(): Promise<void> {
    const token = this.kept.token;
    if (token !== undefined) {
      this.kept.pending = undefined;
      await this.exchange(() => this.api.withdraw(token));
    }
  }

  /** Lets another person begin in this browser. */
  forget(lost = false): void {
    this.kept.pending = undefined;
    this.kept.token = undefined;
    this.welcome(lost);
  }

  tryNow(): void {
    this.persistence.tryNow();
  }

  private async exchange(
    request: () => Promise<SessionState>,
    viewOf: (state: SessionState) => View = (state) => ({ kind: 'step', state }),
  ): Promise<void> {
    if (this.sending !== 'nothing') {
      return;
    }
    this.report('on-its-way');
    try {
      const state = await this.persistence.untilAnswered(request, () => this.report('waiting'));
      this.kept.pending = undefined;
      this.sending = 'nothing';
      this.show(viewOf(state));
    } catch (problem) {
      this.sending = 'nothing';
      await this.recover(problem);
    }
  }

  private async recover(problem: unknown): Promise<void> {
    const token = this.kept.token;
    const status = problem instanceof Refusal ? problem.status : 0;
    const detail = problem instanceof Error ? problem.message : String(problem);
    if (token === undefined && (status === 404 || status === 409)) {
      this.show({ kind: 'unavailable', reason: status === 404 ? 'unknown' : 'closed' });
    } else if (token !== undefined && status === 404 && this.kept.pending === undefined) {
      this.forget(true);
    } else if (token !== undefined && (status === 404 || status === 409)) {
      // Another tab or an earlier attempt was faster; the server knows where we are.
      this.kept.pending = undefined;
      await this.exchange(() => this.api.state(token));
    } else {
      // What was refused would be refused again.
      this.kept.pending = undefined;
      this.show({ kind: 'trouble', detail });
    }
  }

  private readonly onOtherTab = (event: StorageEvent): void => {
    if (event.key === this.kept.tokenKey && this.kept.token !== undefined && this.view.kind === 'welcome') {
      void this.open(this.study, this.unavailable);
    }
  };

  private welcome(lost: boolean): void {
    this.show(this.unavailable ? { kind: 'unavailable', reason: this.unavailable } : { kind: 'welcome', lost });
  }

  private report(sending: Sending): void {
    this.sending = sending;
    this.host.requestUpdate();
  }

  private show(view: View): void {
    this.view = view;
    this.host.requestUpdate();
  }
}

function fromRecruiter(): Record<string, string> {
  const query = new URLSearchParams(location.search);
  const given = FROM_RECRUITER.map((name) => [name, query.get(name)] as const);
  return Object.fromEntries(given.filter((pair): pair is [string, string] => !!pair[1]));
}
