/** What the HTTP API says and hears, as a participant's page knows it. */

export type Phase =
  | 'consent'
  | 'demographics'
  | 'audio-check'
  | 'headphone-check'
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
  /** Not open for the time being. */
  paused: boolean;
  /** What a participant has to be able to do. */
  modalities: ('audible' | 'visual')[];
  /** Whether headphones are checked. */
  headphones: boolean;
  /** Whether this is a researcher's preview; the page says it, not the server. */
  preview?: boolean;
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
  /** The answer to an attention check, which is told. */
  told?: string | null;
  palette?: PaletteName | null;
}

/** What a drawing's relevance looks like. */
export type PaletteName = 'red-blue' | 'orange-blue' | 'red-blue-plain';

export interface Question {
  id: string;
  type: 'choice' | 'number' | 'text' | 'scale';
  label: string;
  options?: { value: string; label: string }[] | null;
  min?: number | null;
  max?: number | null;
  required?: boolean;
  /** Whether one may prefer not to say. */
  declinable?: boolean;
}

/** What the phases show that are no trials. Every `html` was sanitised by the server. */
export interface PageStep {
  title?: string | null;
  html?: string | null;
  statement?: string | null;
  questions?: Question[] | null;
  examples?: Stimulus[] | null;
  palette?: PaletteName | null;
  /** A stimulus to set the volume by. */
  reference?: Stimulus | null;
  /** Of a headphone check: which one, the how-manieth of how many, and its sounds. */
  test?: 'loudness' | 'huggins' | null;
  attempt?: number | null;
  attempts?: number | null;
  items?: string[] | null;
  /** The how-manieth practice, from 1. */
  round?: number | null;
  done?: number | null;
  blocks?: number | null;
  /** How long a break is proposed to be. */
  seconds?: number | null;
  /** How often participant and model agreed. */
  result?: { agreed: number; answered: number } | null;
  reason?: 'headphones' | 'practice' | 'attention' | null;
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
