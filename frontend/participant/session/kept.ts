/**
 * What this browser keeps of a session: the token, which is the right to go on, and whose it is. Where a browser refuses storage,
 * the session lives as long as the page.
 */
export class Kept {
  private readonly memory = new Map<string, string>();

  constructor(private readonly study: string) {}

  /**
   * @param person what the link says of who comes (a personal link, a recruiting platform's id); empty: nothing
   * @returns the token of that person's session; of the only one, where the link says nothing
   */
  token(person: string): string | undefined {
    const owner = this.read(this.personKey) ?? '';
    return person === '' || owner === '' || person === owner ? this.read(this.tokenKey) : undefined;
  }

  keep(token: string, person: string): void {
    this.write(this.tokenKey, token);
    this.write(this.personKey, person || undefined);
  }

  forget(): void {
    this.write(this.tokenKey, undefined);
    this.write(this.personKey, undefined);
  }

  get tokenKey(): string {
    return `earshot.session.${this.study}`;
  }

  private get personKey(): string {
    return `earshot.person.${this.study}`;
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
