/** Something that went wrong outside of the page's control, as researchers who watch the study see it. */
export interface Trouble {
  type: 'sound-trouble' | 'stimulus-trouble';
  reason: string;
}

const TROUBLE = 'earshot-trouble';

/** Tells the session, which need not be known here. */
export function troubled(type: Trouble['type'], reason: string): void {
  window.dispatchEvent(new CustomEvent<Trouble>(TROUBLE, { detail: { type, reason } }));
}

/** @returns what ends the listening */
export function onTrouble(listener: (trouble: Trouble) => void): () => void {
  const heard = (event: Event): void => listener((event as CustomEvent<Trouble>).detail);
  window.addEventListener(TROUBLE, heard);
  return () => window.removeEventListener(TROUBLE, heard);
}
