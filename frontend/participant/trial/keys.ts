/** What the keys of a trial do. */
export interface KeyActions {
  digit(digit: string, at: number): void;
  next(at: number): void;
  play(at: number): void;
}

const PRESSED_BY_ITSELF = 'button, a[href], summary, select, textarea, input:not([type=radio])';

/**
 * Digits answer, Enter goes on, Space plays, wherever the focus is; but a focused button keeps its Enter and Space, and a
 * radio button that is not yet chosen keeps its Space.
 */
export function onTrialKey(event: KeyboardEvent, actions: KeyActions): void {
  const target = event.composedPath()[0];
  const element = target instanceof Element ? target : undefined;
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || element?.closest('dialog')) {
    return;
  }
  if (/^[0-9]$/.test(event.key)) {
    actions.digit(event.key, event.timeStamp);
  } else if (event.key === 'Enter' && !element?.matches(PRESSED_BY_ITSELF)) {
    event.preventDefault();
    actions.next(event.timeStamp);
  } else if (event.key === ' ' && !element?.matches(PRESSED_BY_ITSELF) && !isUnchosen(element)) {
    event.preventDefault();
    actions.play(event.timeStamp);
  }
}

function isUnchosen(element: Element | undefined): boolean {
  return element instanceof HTMLInputElement && !element.checked;
}
