import type { components } from './protocol-schema.js';

/** Everyday names for what the HTTP API says and hears, whose types are generated from its description. */
type Schemas = components['schemas'];

/** Where a session is and what it shows: one type per phase, told apart by `phase`. */
export type SessionState = Schemas['StateDocument'];
export type Phase = SessionState['phase'];
export type StateOf<P extends Phase> = Extract<SessionState, { phase: P }>;
/** What a phase shows. Every `html` was sanitised by the server. */
export type StepOf<P extends Phase> = StateOf<P>['step'];

export type Started = Schemas['StartedDocument'] & { token: string };
export type TrialState = StateOf<'practice' | 'trial'>;
export type TrialStep = TrialState['step'];
export type Stimulus = Schemas['Stimulus'];
export type Plays = Schemas['PlaysDocument'];
/** What a drawing's relevance looks like. */
export type PaletteName = TrialStep['palette'];
export type Question = Schemas['Asked'];
/** How often participant and model agreed. */
export type Agreement = Schemas['Agreement'];

/** What a study tells before anybody starts. */
export type About = Schemas['About'] & {
  /** Whether this is a researcher's preview; the page says it, not the server. */
  preview?: boolean;
};

export type Start = Schemas['StartRequest'];
export type CompletedStep = Schemas['StepRequest'];
/** One answer, as sent. The events carry milliseconds since the trial was shown. */
export type Answer = Schemas['AnswerRequest'];
export type Events = Schemas['EventsRequest'];

export function isTrial(state: SessionState): state is TrialState {
  return state.phase === 'practice' || state.phase === 'trial';
}
