import { createStore, del, get, set, type UseStore } from 'idb-keyval';

/** Something that the server has not acknowledged yet, as it will be sent: a retry must send the very same text. */
export interface Waiting {
  token: string;
  /** The trial that is answered; none: a phase that is completed. */
  trial?: string;
  body: string;
}

/**
 * What is on its way to the server, kept in the browser (IndexedDB) until the server has it, over reloads, crashes and days.
 * There is at most one thing per study: nothing can be answered before the one before is committed. Where a browser refuses storage,
 * the memory of the page has to do.
 */
export class Outbox {
  private readonly store?: UseStore;
  private memory?: Waiting;

  constructor(private readonly study: string) {
    try {
      this.store = createStore('earshot', 'outbox');
    } catch {
      // The memory has it.
    }
  }

  /** What waits for this session. */
  async waiting(token: string): Promise<Waiting | undefined> {
    const stored = await this.attempt((store) => get<Waiting>(this.study, store));
    const found = stored ?? this.memory;
    return found?.token === token ? found : undefined;
  }

  async put(waiting: Waiting): Promise<void> {
    this.memory = waiting;
    await this.attempt((store) => set(this.study, waiting, store));
  }

  async clear(): Promise<void> {
    this.memory = undefined;
    await this.attempt((store) => del(this.study, store));
  }

  private async attempt<T>(access: (store: UseStore) => Promise<T>): Promise<T | undefined> {
    try {
      return this.store && (await access(this.store));
    } catch {
      return undefined;
    }
  }
}
