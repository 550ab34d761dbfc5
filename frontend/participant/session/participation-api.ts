import { language } from '../words/words.js';
import type { About, Events, SessionState, Start, Started } from './protocol.js';
import type { Recruited } from './recruited.js';

/** The server understood and said no. `message` is its explanation, written for people; `reason` one word for programs. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    detail: string,
    readonly reason = '',
  ) {
    super(detail);
  }
}

/** Nobody knows whether the request arrived: it may be sent again, with the same body. */
export class Unreachable extends Error {
  constructor(readonly retryAfterMs?: number) {
    super('The server cannot be reached');
  }
}

const TIMEOUT_MS = 15_000;

/** The participant's part of the HTTP API. Every request may be repeated safely. */
export class ParticipationApi {
  /** @param attempt the same again begins no second session */
  start(study: string, attempt: string, { external, link }: Recruited): Promise<Started> {
    const sent = Object.keys(external).length > 0;
    const start: Start = { study, attempt, ...(sent && { external }), ...(link && { link }) };
    return this.request<Started>('POST', '', JSON.stringify(start));
  }

  state(token: string): Promise<SessionState> {
    return this.request('GET', `/${token}`);
  }

  /** What the study of a preview tells beforehand. */
  async previewed(token: string): Promise<About> {
    return { ...(await this.request<About>('GET', `/${token}/study`)), preview: true };
  }

  /** @param body phase and data as JSON text */
  step(token: string, body: string): Promise<SessionState> {
    return this.request('POST', `/${token}/steps`, body);
  }

  /** @param body the answer as JSON text: a retry must send the very same one */
  answer(token: string, trial: string, body: string): Promise<SessionState> {
    return this.request('PUT', `/${token}/trials/${trial}/answer`, body);
  }

  withdraw(token: string): Promise<SessionState> {
    return this.request('POST', `/${token}/withdraw`);
  }

  async events(token: string, events: Events['events']): Promise<void> {
    await this.send('POST', `/api/participations/${token}/events`, JSON.stringify({ events }));
  }

  private async request<T>(method: string, path: string, body?: string): Promise<T> {
    const response = await this.send(method, `/api/participations${path}`, body);
    if (response.ok) {
      return this.read<T>(response);
    }
    if (response.status >= 500 || response.status === 429 || response.status === 408) {
      throw new Unreachable(Number(response.headers.get('Retry-After')) * 1000 || undefined);
    }
    const problem = await response.json().catch(() => ({}));
    throw new Refusal(response.status, problem.detail ?? problem.title ?? `Status ${response.status}`, problem.reason);
  }

  private async send(method: string, url: string, body?: string): Promise<Response> {
    const headers: Record<string, string> = {
      Accept: 'application/json, application/problem+json',
      'Accept-Language': language,
    };
    if (body !== undefined) {
      headers['Content-Type'] = 'application/json';
    }
    try {
      return await fetch(url, { method, headers, body, cache: 'no-store', signal: AbortSignal.timeout(TIMEOUT_MS) });
    } catch {
      throw new Unreachable();
    }
  }

  /** A connection may break in the middle of a body, too. */
  private async read<T>(response: Response): Promise<T> {
    try {
      return (await response.json()) as T;
    } catch {
      throw new Unreachable();
    }
  }
}
