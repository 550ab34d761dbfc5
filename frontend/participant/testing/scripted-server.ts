import type { SessionState } from '../session/protocol.js';

/** One request that reached the server, or would have. */
export interface Asked {
  method: string;
  path: string;
  body: string | undefined;
}

type Reply = () => Response | Promise<Response>;

/** A server that replies what it was told to, in this order, and remembers what it was asked. Stands in for `fetch`. */
export class ScriptedServer {
  readonly asked: Asked[] = [];
  /** What was observed outside trials; there is always room for it. */
  readonly events: Record<string, unknown>[] = [];
  private readonly replies: Reply[] = [];

  readonly fetch = (path: string, { method = 'GET', body }: RequestInit = {}): Promise<Response> => {
    const text = body as string | undefined;
    if (path.endsWith('/events')) {
      this.events.push(...JSON.parse(text ?? '').events);
      return Promise.resolve(new Response(null, { status: 204 }));
    }
    this.asked.push({ method, path, body: text });
    const reply = this.replies.shift();
    return reply ? Promise.resolve().then(reply) : Promise.reject(new Error(`Nobody expects ${method} ${path}`));
  };

  says(state: SessionState | object, status = 200): this {
    return this.next(() => Response.json(state, { status }));
  }

  /** @returns what lets the reply out */
  saysLater(state: SessionState): () => void {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.next(() => released.then(() => Response.json(state)));
    return release;
  }

  refuses(status: number, reason?: string, detail = 'No.'): this {
    return this.next(() => Response.json({ title: 'Refused', detail, reason }, { status }));
  }

  /** The network is away for so many requests. */
  isAway(times = 1): this {
    for (let i = 0; i < times; i++) {
      this.next(() => Promise.reject(new TypeError('Failed to fetch')));
    }
    return this;
  }

  private next(reply: Reply): this {
    this.replies.push(reply);
    return this;
  }
}
