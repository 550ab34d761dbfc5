import { english } from './english.js';
import { german } from './german.js';

export type Words = typeof english;

const LANGUAGES: Record<string, Words> = { en: english, de: german };
/** What the page speaks where there is no study to ask. */
export const OWN_LANGUAGES = Object.keys(LANGUAGES);

const KEPT = 'earshot.language';

/** The page's words in the present language; a live binding, so always read it when drawing. */
export let words: Words = english;

/** BCP 47 tag of the present language: that of the study's texts, also where the page's own words are English then. */
export let language = 'en';

const changes = new EventTarget();

/** Hears of every change of language. @returns what ends it */
export function onLanguage(listener: () => void): () => void {
  changes.addEventListener('change', listener);
  return () => changes.removeEventListener('change', listener);
}

/** Speaks a language from now on. */
export function speak(tag: string): void {
  language = tag;
  words = LANGUAGES[primary(tag)] ?? english;
  document.documentElement.lang = tag;
  changes.dispatchEvent(new Event('change'));
}

/** Speaks what the participant chose, and remembers it for every study in this browser. */
export function choose(tag: string): void {
  try {
    localStorage.setItem(KEPT, tag);
  } catch {
    // Storage is refused; the choice lives as long as the page.
  }
  speak(tag);
}

/** Out of what a study offers: what was chosen before, else what the browser asks for, else the study's main language. */
export function preferred(offered: readonly string[], main: string): string {
  const wanted = [remembered(), ...navigator.languages].filter((tag): tag is string => !!tag);
  for (const tag of wanted) {
    const found = offered.find((one) => one === tag) ?? offered.find((one) => primary(one) === primary(tag));
    if (found) {
      return found;
    }
  }
  return main;
}

/** What a language calls itself. */
export function nameOf(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

function primary(tag: string): string {
  return tag.split('-')[0].toLowerCase();
}
