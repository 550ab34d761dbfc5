const KEPT = 'earshot.preview';

let memory: string | undefined;

/**
 * The token of a session that never counts. The link brings it behind its #, which no server ever gets; it is taken out of the
 * address at once and kept as long as the tab, apart from whatever real session this browser has.
 */
export function previewToken(): string | undefined {
  const given = new URLSearchParams(location.hash.slice(1)).get('session') ?? undefined;
  if (given) {
    history.replaceState(null, '', location.pathname);
    memory = given;
  }
  try {
    if (given) {
      sessionStorage.setItem(KEPT, given);
    }
    return sessionStorage.getItem(KEPT) ?? memory;
  } catch {
    return memory; // Storage is refused; the preview lives as long as the page.
  }
}
