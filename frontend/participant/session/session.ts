import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onTrouble } from '../shared/trouble.js';
import { language } from '../words/words.js';
import { Kept } from './kept.js';
import { Outbox, type Waiting } from './outbox.js';
import { ParticipationApi, Refusal } from './participation-api.js';
import { Persistence } from './persistence.js';
import { previewToken } from './preview.js';
import {
  type About,
  type Answer,
  type CompletedStep,
  isTrial,
  type Phase,
  type SessionState,
  type TrialState,
} from './protocol.js';
import { personOf, type Recruited, recruited } from './recruited.js';
import { SingleTab } from './single-tab.js';

/** What the page is to show. */
export type View =
  | { kind: 'loading' }
  | { kind: 'welcome'; lost: boolean }
  | { kind: 'step'; state: SessionState }
  | { kind: 'feedback'; state: TrialState; given: string; prediction: string; next: SessionState }
  | { kind: 'elsewhere' }
  | { kind: 'unavailable'; reason: Unavailable }
  | { kind: 'trouble'; detail: string };

/** Why no session can start. */
export type Unavailable =
  | 'unknown'
  | 'preview-over'
  | 'closed'
  | 'paused'
  | 'full'
  | 'link-used'
  | 'link-needed'
  | 'link-unknown';

/** Whether something is on its way to the server, and whether it gets through. */
export type Sending = 'nothing' | 'on-its-way' | 'waiting';

/**
 * One participant's session as the browser sees it. The server holds the truth: every answer is shown as saved only when the
 * server says so, and wherever the two disagree, the server's state is fetched and shown.
 */
export class Session implements ReactiveController {
  view: View = { kind: 'loading' };
  sending: Sending = 'nothing';

  private readonly api = new ParticipationApi();
  private readonly persistence = new Persistence();
  private readonly tab = new SingleTab(() => this.show({ kind: 'elsewhere' }));
  private about?: About;
  private kept = new Kept('');
  private outbox = new Outbox('');
  private recruited: Recruited = { external: {} };
  private attempt = '';
  private deafen?: () => void;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('storage', this.onOtherTab);
    window.addEventListener('error', this.onError);
    window.addEventListener('unhandledrejection', this.onRejection);
    this.deafen = onTrouble((trouble) => this.tell({ ...trouble }));
  }

  hostDisconnected(): void {
    window.removeEventListener('storage', this.onOtherTab);
    window.removeEventListener('error', this.onError);
    window.removeEventListener('unhandledrejection', this.onRejection);
    this.deafen?.();
    this.tab.letGo();
  }

  /** Goes on where this browser was, or welcomes. Changes nothing on the server but what was still on its way. */
  async open(about?: About): Promise<void> {
    this.about = about;
    this.kept = new Kept(this.study);
    this.outbox = new Outbox(this.study);
    this.recruited = recruited();
    if (this.token === undefined) {
      this.welcome(false);
    } else if (await this.tab.hold(this.study)) {
      await this.resume('opened');
    } else {
      this.show({ kind: 'elsewhere' });
    }
  }

  /** What the study of a preview tells beforehand; where the preview is over, that is shown. */
  async previewed(): Promise<About | undefined> {
    const token = previewToken();
    try {
      return token === undefined
        ? this.noPreview()
        : await this.persistence.untilAnswered(
            () => this.api.previewed(token),
            () => this.report('waiting'),
          );
    } catch {
      return this.noPreview();
    } finally {
      this.sending = 'nothing';
    }
  }

  /** Goes on in this tab; the other one stops. */
  async takeOver(): Promise<void> {
    await this.tab.takeOver(this.study);
    await this.resume('taken-over');
  }

  /** Begins a new session: the first thing that the server keeps. A repeated attempt does not begin a second one. */
  async start(): Promise<void> {
    this.attempt ||= crypto.randomUUID();
    await this.exchange(async () => {
      const started = await this.api.start(this.study, this.attempt, this.recruited);
      this.kept.keep(started.token, personOf(this.recruited));
      await this.outbox.clear();
      void this.tab.hold(this.study);
      return started;
    });
  }

  /** Completes the present phase, one that is no trial. */
  async complete(phase: Phase, data: Record<string, unknown>): Promise<void> {
    await this.send({ body: JSON.stringify({ phase, data } satisfies CompletedStep) });
  }

  /** Answers the present trial. */
  async answer(answer: Answer): Promise<void> {
    if (this.view.kind !== 'step' || !isTrial(this.view.state)) {
      return;
    }
    const { state } = this.view;
    await this.send({ trial: state.step.trial, body: JSON.stringify(answer) }, (next) =>
      'feedback' in next && next.feedback
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
    const token = this.token;
    if (token !== undefined) {
      await this.outbox.clear();
      await this.exchange(() => this.api.withdraw(token));
    }
  }

  /** The same state in the language that was just chosen. */
  async retell(): Promise<void> {
    const token = this.token;
    const { view } = this;
    if (token === undefined || (view.kind !== 'step' && view.kind !== 'feedback') || this.sending !== 'nothing') {
      return;
    }
    const state = await this.api.state(token).catch(() => undefined);
    if (state && this.view === view && this.sending === 'nothing') {
      this.show(view.kind === 'step' ? { kind: 'step', state } : { ...view, next: state });
    }
  }

  /** Lets another person begin in this browser. */
  async forget(lost = false): Promise<void> {
    await this.outbox.clear();
    this.kept.forget();
    this.attempt = '';
    this.welcome(lost);
  }

  tryNow(): void {
    this.persistence.tryNow();
  }

  private async resume(how: 'opened' | 'taken-over'): Promise<void> {
    const token = this.token;
    if (token === undefined) {
      this.welcome(false);
      return;
    }
    const waiting = await this.outbox.waiting(token);
    await this.exchange(() => (waiting ? this.deliver(waiting) : this.api.state(token)));
    this.tell({ type: how });
  }

  /** Keeps it here, then sends it until the server has it. */
  private async send(what: Omit<Waiting, 'token'>, viewOf?: (state: SessionState) => View): Promise<void> {
    const token = this.token;
    if (token === undefined || this.sending !== 'nothing') {
      return;
    }
    this.report('on-its-way');
    const waiting = { token, ...what };
    await this.outbox.put(waiting);
    this.sending = 'nothing';
    await this.exchange(() => this.deliver(waiting), viewOf);
  }

  private deliver({ token, trial, body }: Waiting): Promise<SessionState> {
    return trial === undefined ? this.api.step(token, body) : this.api.answer(token, trial, body);
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
      await this.outbox.clear();
      this.sending = 'nothing';
      this.show(viewOf(state));
    } catch (problem) {
      this.sending = 'nothing';
      await this.recover(problem);
    }
  }

  private async recover(problem: unknown): Promise<void> {
    const token = this.token;
    const status = problem instanceof Refusal ? problem.status : 0;
    const waiting = token === undefined ? undefined : await this.outbox.waiting(token);
    // What was refused would be refused again.
    await this.outbox.clear();
    if (token === undefined && (status === 404 || status === 409)) {
      this.show({ kind: 'unavailable', reason: reasonOf(problem) });
    } else if (token !== undefined && status === 404 && waiting === undefined) {
      await this.forget(true);
    } else if (token !== undefined && (status === 404 || status === 409)) {
      // Another tab or an earlier attempt was faster; the server knows where we are.
      await this.exchange(() => this.api.state(token));
    } else {
      this.tell({ type: 'refused', status });
      this.show({ kind: 'trouble', detail: problem instanceof Error ? problem.message : String(problem) });
    }
  }

  private readonly onOtherTab = (event: StorageEvent): void => {
    if (event.key === this.kept.tokenKey && this.token !== undefined && this.view.kind === 'welcome') {
      void this.open(this.about);
    }
  };

  private readonly onError = (event: ErrorEvent): void => {
    this.tell({ type: 'error', message: String(event.message).slice(0, 200) });
  };

  private readonly onRejection = (event: PromiseRejectionEvent): void => {
    this.tell({ type: 'error', message: String(event.reason).slice(0, 200) });
  };

  /** Observations outside trials; they may get lost. */
  private tell(event: Record<string, string | number>): void {
    const token = this.token;
    if (token !== undefined) {
      void this.api.events(token, [{ ...event, at: new Date().toISOString(), language }]).catch(() => undefined);
    }
  }

  private noPreview(): undefined {
    this.show({ kind: 'unavailable', reason: 'preview-over' });
  }

  private welcome(lost: boolean): void {
    if (this.about?.preview) {
      this.noPreview();
    } else if (this.about?.open) {
      this.show({ kind: 'welcome', lost });
    } else {
      this.show({ kind: 'unavailable', reason: !this.about ? 'unknown' : this.about.paused ? 'paused' : 'closed' });
    }
  }

  /** What this browser keeps things under: a preview stays apart from a real session in the same study. */
  private get study(): string {
    return (this.about?.preview ? 'preview/' : '') + (this.about?.slug ?? '');
  }

  private get token(): string | undefined {
    if (this.about?.preview) {
      return previewToken();
    }
    return this.kept.token(personOf(this.recruited));
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

function reasonOf(problem: unknown): Unavailable {
  const { status, reason } = problem as Refusal;
  if (status === 404) {
    return reason === 'link-unknown' ? 'link-unknown' : 'unknown';
  }
  return reason === 'paused' || reason === 'full' || reason === 'link-used' || reason === 'link-needed'
    ? reason
    : 'closed';
}
