const FROM_RECRUITER = ['PROLIFIC_PID', 'STUDY_ID', 'SESSION_ID'];

/** How a participant was sent here, as the page's address says. */
export interface Recruited {
  /** Of a recruiting platform, as it names them. */
  external: Record<string, string>;
  /** The token of a personal link. It stands behind the address's #, which no server and no preview ever gets. */
  link?: string;
}

export function recruited(address: Pick<Location, 'search' | 'hash'> = location): Recruited {
  const query = new URLSearchParams(address.search);
  const given = FROM_RECRUITER.map((name) => [name, query.get(name)] as const);
  const link = new URLSearchParams(address.hash.slice(1)).get('link');
  return {
    external: Object.fromEntries(given.filter((pair): pair is [string, string] => !!pair[1])),
    ...(link ? { link } : {}),
  };
}

/** What tells one person from another in the same browser; empty: nothing does. */
export function personOf({ external, link }: Recruited): string {
  return link ?? external.PROLIFIC_PID ?? '';
}
