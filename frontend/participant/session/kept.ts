/** An answer that the server has not acknowledged yet. */
export interface PendingAnswer {
  token: string;
  trial: string;
  body: string;
}

/**
 * What this browser keeps of a session: the token, which is the right to go on, and the answer on its way. Where a browser
 * refuses storage, the session lives as long as the page.
 */
export class Kept {
  private readonly memory = new Map<string, string>();

  constructor(private readonly study: string) {}

  get token(): string | undefined {
    return this.read(this.tokenKey);
  }

  set token(token: string | undefined) {
    this.write(this.tokenKey, token);
  }

  get pending(): PendingAnswer | undefined {
    const text = this.read(this.pendingKey);
    const pending = text === undefined ? undefined : parsed(text);
    return pending?.token === this.token ? pending : undefined;
  }

  set pending(answer: PendingAnswer | undefined) {
    this.write(this.pendingKey, answer && JSON.stringify(answer));
  }

  get tokenKey(): string {
    return `earshot.session.${this.study}`;
  }

  private get pendingKey(): string {
    return `earshot.pending.${this.study}`;
  }

  private read(key: string): string | undefined {
    try {
      return localStorage.getItem(key) ?? this.memory.get(key);
    } catch {
      return this.memory.get(key);
    }
  }

  private write(key: string, value: string | undefined): void {
    if (value === undefined) {
      this.memory.delete(key);
    } else {
      this.memory.set(key, value);
    }
    try {
      if (value === undefined) {
        localStorage.removeItem(key);
      } else {
        localStorage.setItem(key, value);
      }
    } catch {
      // Storage is refused or full; the memory has it.
    }
  }
}

function parsed(text: string): PendingAnswer | undefined {
  try {
    return JSON.parse(text) as PendingAnswer;
  } catch {
    return undefined;
  }
}
