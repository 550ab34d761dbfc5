import type { About, SessionState, StateOf } from '../session/protocol.js';

export const ABOUT: About = {
  slug: 'tones',
  title: { en: 'Tones' },
  language: 'en',
  languages: ['en'],
  open: true,
  paused: false,
  modalities: ['audible'],
  headphones: false,
};

const COMMON = { language: 'en', languages: ['en'], progress: { done: 0, total: 2 }, prefetch: [] };

export const CONSENT: StateOf<'consent'> = {
  ...COMMON,
  phase: 'consent',
  step: { title: 'Tones', html: '<p>About</p>', statement: 'I take part.' },
};

export const BREAK: StateOf<'break'> = { ...COMMON, phase: 'break', step: { done: 1, blocks: 2 } };

export const WITHDRAWN: StateOf<'withdrawn'> = { ...COMMON, phase: 'withdrawn', step: {} };

export const FINISHED: StateOf<'finished'> = { ...COMMON, phase: 'finished', step: { completionCode: 'CODE' } };

export function trial(id: string): StateOf<'trial'> {
  return { ...COMMON, phase: 'trial', step: trialStep(id) };
}

export function practice(id: string): StateOf<'practice'> {
  return { ...COMMON, phase: 'practice', step: trialStep(id) };
}

export function withFeedback(state: StateOf<'practice' | 'trial'>, prediction: string): SessionState {
  return { ...state, feedback: { prediction } };
}

function trialStep(id: string): StateOf<'trial'>['step'] {
  return {
    trial: id,
    stimulus: { kind: 'audio', url: `/media/${id}` },
    choices: ['0', '1', '2'],
    asks: { confidence: false, secondChoice: false },
    plays: { min: 1, max: null },
    palette: 'red-blue',
  };
}
