/** What the HTTP API says and hears, as a participant's page knows it. */

export type Phase =
  | 'consent'
  | 'demographics'
  | 'audio-check'
  | 'instructions'
  | 'practice'
  | 'trial'
  | 'break'
  | 'debriefing'
  | 'finished'
  | 'withdrawn'
  | 'screened-out';

/** What a study tells before anybody starts: the document's `about`. */
export interface About {
  slug: string;
  /** By language. */
  title: Record<string, string>;
  /** The main one of the languages. */
  language: string;
  languages: string[];
  open: boolean;
  /** What a participant has to be able to do. */
  modalities: ('audible' | 'visual')[];
  /** Whether headphones are checked. */
  headphones: boolean;
}

export interface Progress {
  done: number;
  total: number;
}

export interface Stimulus {
  kind: 'audio' | 'waveform' | 'spectrogram';
  url: string;
}

export interface Plays {
  min: number;
  max: number | null;
}

export interface TrialStep {
  trial: string;
  stimulus: Stimulus;
  choices: string[];
  asks: { confidence: boolean; secondChoice: boolean };
  plays: Plays;
}

export interface Question {
  id: string;
  type: 'choice' | 'number' | 'text' | 'scale';
  label: string;
  options?: { value: string; label: string }[] | null;
  min?: number | null;
  max?: number | null;
  required?: boolean;
}

/** What the phases show that are no trials. Every `html` was sanitised by the server. */
export interface PageStep {
  title?: string | null;
  html?: string | null;
  statement?: string | null;
  questions?: Question[] | null;
  example?: Stimulus | null;
  done?: number | null;
  blocks?: number | null;
  completionCode?: string | null;
  redirect?: string | null;
}

export interface SessionState {
  phase: Phase;
  progress: Progress;
  step: TrialStep & PageStep;
  prefetch?: string[] | null;
  feedback?: { prediction: string } | null;
}

export interface Started extends SessionState {
  token: string;
}

/** One answer, as sent. The events carry milliseconds since the trial was shown. */
export interface Answer {
  answer: string;
  secondChoice?: string;
  confidence?: number;
  plays: number;
  responseTimeMs?: number;
  events: Record<string, string | number | boolean | null>[];
}
