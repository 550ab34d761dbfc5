import { IDBFactory } from 'fake-indexeddb';
import type { ReactiveControllerHost } from 'lit';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { troubled } from '../shared/trouble.js';
import { OneLock } from '../testing/one-lock.js';
import { ScriptedServer } from '../testing/scripted-server.js';
import { ABOUT, BREAK, CONSENT, FINISHED, practice, trial, WITHDRAWN, withFeedback } from '../testing/states.js';
import type { Answer } from './protocol.js';
import { Session } from './session.js';

const API = '/api/participations';
const NOW = '2026-03-01T10:00:00.000Z';
const ANSWER: Answer = { answer: '2', plays: 1, responseTimeMs: 812.5, events: [{ type: 'sent', at: 900 }] };
const BODY = JSON.stringify(ANSWER);

let server: ScriptedServer;
let open: Session[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: new Date(NOW) });
  vi.stubGlobal('indexedDB', new IDBFactory());
  Object.defineProperty(navigator, 'locks', { value: new OneLock(), configurable: true });
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/s/tones');
  server = new ScriptedServer();
  vi.stubGlobal('fetch', server.fetch);
  open = [];
});

afterEach(() => {
  for (const session of open) {
    session.hostDisconnected();
  }
  vi.useRealTimers();
});

/** The page as it is after it was loaded; called again, after a reload. */
function load(): Session {
  for (const session of open.splice(0)) {
    session.hostDisconnected();
  }
  const host = { addController: () => undefined, requestUpdate: () => undefined };
  const session = new Session(host as unknown as ReactiveControllerHost);
  session.hostConnected();
  open.push(session);
  return session;
}

/** A page whose session was started before and is in this state. */
async function resumed(state: object): Promise<Session> {
  localStorage.setItem('earshot.session.tones', 'token');
  server.says(state);
  const session = load();
  await session.open(ABOUT);
  server.asked.length = 0;
  return session;
}

/** Until what was begun stands still: sent, refused, or in a pause between two attempts. */
async function settle(): Promise<void> {
  for (let i = 0; i < 20; i++) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await settle();
}

describe('before a session', () => {
  test('an open study welcomes and asks the server nothing', async () => {
    const session = load();
    await session.open(ABOUT);
    expect(session.view).toEqual({ kind: 'welcome', lost: false });
    expect(server.asked).toEqual([]);
    expect(server.events).toEqual([]);
  });

  test.each([
    ['closed', { ...ABOUT, open: false }],
    ['paused', { ...ABOUT, open: false, paused: true }],
    ['unknown', undefined],
  ])('a study that is %s says so', async (reason, about) => {
    const session = load();
    await session.open(about);
    expect(session.view).toEqual({ kind: 'unavailable', reason });
  });

  test('starting shows the first step, and the session is kept over a reload', async () => {
    server.says({ ...CONSENT, token: 'new' }, 201);
    const session = load();
    await session.open(ABOUT);
    await session.start();
    expect(session.view).toMatchObject({ kind: 'step', state: { phase: 'consent' } });

    server.says(BREAK);
    const reloaded = load();
    await reloaded.open(ABOUT);
    expect(reloaded.view).toEqual({ kind: 'step', state: BREAK });
    expect(server.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([`POST ${API}`, `GET ${API}/new`]);
  });

  test('a start that may or may not have arrived is repeated as the same attempt', async () => {
    server.isAway(2).says({ ...CONSENT, token: 'new' });
    const session = load();
    await session.open(ABOUT);
    const started = session.start();
    await settle();
    expect(session.sending).toBe('waiting');
    expect(session.view.kind).toBe('welcome');
    await pass(500);
    await pass(1000);
    await started;
    const attempts = server.asked.map(({ body }) => JSON.parse(body ?? '').attempt);
    expect(attempts).toHaveLength(3);
    expect(new Set(attempts).size).toBe(1);
    expect(attempts[0]).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('a start that was turned away and is asked for again is the same attempt', async () => {
    server.refuses(400).says({ ...CONSENT, token: 'new' });
    const session = load();
    await session.open(ABOUT);
    await session.start();
    expect(session.view).toEqual({ kind: 'trouble', detail: 'No.' });
    await session.open(ABOUT);
    await session.start();
    const [first, second] = server.asked.map(({ body }) => JSON.parse(body ?? '').attempt);
    expect(second).toBe(first);
  });

  test.each([
    [409, 'full', 'full'],
    [409, 'paused', 'paused'],
    [409, 'closed', 'closed'],
    [409, 'link-used', 'link-used'],
    [409, 'link-needed', 'link-needed'],
    [404, 'link-unknown', 'link-unknown'],
    [404, undefined, 'unknown'],
  ])('a start that is refused by %i %s tells why', async (status, reason, shown) => {
    server.refuses(status, reason);
    const session = load();
    await session.open(ABOUT);
    await session.start();
    expect(session.view).toEqual({ kind: 'unavailable', reason: shown });
    expect(session.sending).toBe('nothing');
  });

  test('the start brings what the address says of the participant, and another person has a session of their own', async () => {
    history.replaceState(null, '', '/s/tones?PROLIFIC_PID=ann&STUDY_ID=s');
    server.says({ ...CONSENT, token: 'of-ann' });
    const session = load();
    await session.open(ABOUT);
    await session.start();
    expect(JSON.parse(server.asked[0].body ?? '')).toMatchObject({
      study: 'tones',
      external: { PROLIFIC_PID: 'ann', STUDY_ID: 's' },
    });

    history.replaceState(null, '', '/s/tones?PROLIFIC_PID=bob');
    const other = load();
    await other.open(ABOUT);
    expect(other.view).toEqual({ kind: 'welcome', lost: false });

    history.replaceState(null, '', '/s/tones?PROLIFIC_PID=ann');
    server.says(BREAK);
    const back = load();
    await back.open(ABOUT);
    expect(back.view).toEqual({ kind: 'step', state: BREAK });
  });

  test('a session that another tab started is gone on with here', async () => {
    const session = load();
    await session.open(ABOUT);
    localStorage.setItem('earshot.session.tones', 'from-there');
    server.says(CONSENT);
    window.dispatchEvent(new StorageEvent('storage', { key: 'earshot.session.tones' }));
    await settle();
    expect(session.view).toEqual({ kind: 'step', state: CONSENT });
  });
});

describe('an answer', () => {
  test('is sent once and followed by what the server says', async () => {
    const session = await resumed(trial('first'));
    server.says(trial('second'));
    await session.answer(ANSWER);
    expect(server.asked).toEqual([{ method: 'PUT', path: `${API}/token/trials/first/answer`, body: BODY }]);
    expect(session.view).toEqual({ kind: 'step', state: trial('second') });
    expect(session.sending).toBe('nothing');
  });

  test('is repeated letter by letter until the server has it, and is not shown as saved before', async () => {
    const session = await resumed(trial('first'));
    server.isAway(2).says(trial('second'));
    const sent = session.answer(ANSWER);
    await settle();
    expect(session.sending).toBe('waiting');
    expect(session.view).toEqual({ kind: 'step', state: trial('first') });
    await pass(500);
    expect(session.view).toEqual({ kind: 'step', state: trial('first') });
    await pass(1000);
    await sent;
    expect(session.view).toEqual({ kind: 'step', state: trial('second') });
    expect(session.sending).toBe('nothing');
    expect(new Set(server.asked.map(({ path, body }) => `${path} ${body}`)).size).toBe(1);
    expect(server.asked).toHaveLength(3);
  });

  test('is tried at once when the participant asks', async () => {
    const session = await resumed(trial('first'));
    server.isAway().says(trial('second'));
    const sent = session.answer(ANSWER);
    await settle();
    session.tryNow();
    await sent;
    expect(session.view).toEqual({ kind: 'step', state: trial('second') });
  });

  test('that a busy server turns away waits as long as it asks for', async () => {
    const session = await resumed(trial('first'));
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503, headers: { 'Retry-After': '7' } })));
    const sent = session.answer(ANSWER);
    await settle();
    vi.stubGlobal('fetch', server.fetch);
    server.says(trial('second'));
    await pass(6999);
    expect(server.asked).toEqual([]);
    await pass(1);
    await sent;
    expect(server.asked).toHaveLength(1);
  });

  test('goes before all else after a reload', async () => {
    const session = await resumed(trial('first'));
    server.isAway();
    void session.answer(ANSWER);
    await settle();
    server.asked.length = 0;

    server.says(trial('second'));
    const reloaded = load();
    await reloaded.open(ABOUT);
    expect(server.asked).toEqual([{ method: 'PUT', path: `${API}/token/trials/first/answer`, body: BODY }]);
    expect(reloaded.view).toEqual({ kind: 'step', state: trial('second') });

    server.asked.length = 0;
    server.says(trial('second'));
    await load().open(ABOUT);
    expect(server.asked.map(({ method }) => method)).toEqual(['GET']);
  });

  test('cannot overtake another', async () => {
    const session = await resumed(trial('first'));
    server.isAway().says(trial('second'));
    const sent = session.answer(ANSWER);
    await settle();
    await session.answer({ ...ANSWER, answer: '0' });
    await session.complete('trial', {});
    await pass(500);
    await sent;
    expect(server.asked.map(({ body }) => body)).toEqual([BODY, BODY]);
  });

  test('that was given elsewhere already is dropped, and the server says where the session is', async () => {
    const session = await resumed(trial('first'));
    server.refuses(409, 'answered-otherwise').says(trial('third'));
    await session.answer(ANSWER);
    expect(server.asked.map(({ method }) => method)).toEqual(['PUT', 'GET']);
    expect(session.view).toEqual({ kind: 'step', state: trial('third') });

    server.asked.length = 0;
    server.says(trial('third'));
    await load().open(ABOUT);
    expect(server.asked.map(({ method }) => method)).toEqual(['GET']);
  });

  test('that does not fit is trouble, which is told and not repeated after a reload', async () => {
    const session = await resumed(trial('first'));
    server.refuses(400, 'does-not-fit', 'There is no such choice');
    await session.answer(ANSWER);
    expect(session.view).toEqual({ kind: 'trouble', detail: 'There is no such choice' });
    expect(server.events.at(-1)).toEqual({ type: 'refused', status: 400, at: NOW, language: 'en' });

    server.asked.length = 0;
    server.says(trial('first'));
    await load().open(ABOUT);
    expect(server.asked.map(({ method }) => method)).toEqual(['GET']);
  });

  test('is for trials alone', async () => {
    const session = await resumed(BREAK);
    await session.answer(ANSWER);
    expect(server.asked).toEqual([]);
  });

  test('in practice is followed by its feedback, and then by the next step', async () => {
    const session = await resumed(practice('first'));
    const next = withFeedback(practice('second'), '1');
    server.says(next);
    await session.answer(ANSWER);
    expect(session.view).toEqual({ kind: 'feedback', state: practice('first'), given: '2', prediction: '1', next });
    session.goOn();
    expect(session.view).toEqual({ kind: 'step', state: next });
  });
});

describe('a phase that is no trial', () => {
  test('is completed with its data, over a reload too', async () => {
    const session = await resumed(CONSENT);
    const body = '{"phase":"consent","data":{"agreed":true}}';
    server.isAway();
    void session.complete('consent', { agreed: true });
    await settle();

    server.says(BREAK);
    const reloaded = load();
    await reloaded.open(ABOUT);
    const request = { method: 'POST', path: `${API}/token/steps`, body };
    expect(server.asked).toEqual([request, request]);
    expect(reloaded.view).toEqual({ kind: 'step', state: BREAK });
  });
});

describe('leaving', () => {
  test('erases on the server', async () => {
    const session = await resumed(trial('first'));
    server.says(WITHDRAWN);
    await session.withdraw();
    expect(server.asked).toEqual([{ method: 'POST', path: `${API}/token/withdraw`, body: undefined }]);
    expect(session.view).toEqual({ kind: 'step', state: WITHDRAWN });
  });

  test('another person begins afresh in the same browser', async () => {
    const session = await resumed(FINISHED);
    await session.forget();
    expect(session.view).toEqual({ kind: 'welcome', lost: false });
    const reloaded = load();
    await reloaded.open(ABOUT);
    expect(reloaded.view).toEqual({ kind: 'welcome', lost: false });
    expect(server.asked).toEqual([]);
  });

  test('and beginning again is another attempt', async () => {
    server.says({ ...CONSENT, token: 'one' }).says({ ...CONSENT, token: 'two' });
    const session = load();
    await session.open(ABOUT);
    await session.start();
    await session.forget();
    await session.start();
    const [first, second] = server.asked.map(({ body }) => JSON.parse(body ?? '').attempt);
    expect(second).not.toBe(first);
  });

  test('a session that the server does not know any more is given up, and that is said', async () => {
    localStorage.setItem('earshot.session.tones', 'erased');
    server.refuses(404);
    const session = load();
    await session.open(ABOUT);
    expect(session.view).toEqual({ kind: 'welcome', lost: true });
    expect(localStorage.getItem('earshot.session.tones')).toBeNull();
  });
});

describe('what is told besides', () => {
  test('says that the session was opened, when, and in which language', async () => {
    await resumed(CONSENT);
    expect(server.events).toEqual([{ type: 'opened', at: NOW, language: 'en' }]);
  });

  test('says what went wrong on the page, in at most 200 characters', async () => {
    await resumed(CONSENT);
    troubled('sound-trouble', 'locked');
    window.dispatchEvent(new ErrorEvent('error', { message: 'x'.repeat(300) }));
    expect(server.events.slice(1)).toEqual([
      { type: 'sound-trouble', reason: 'locked', at: NOW, language: 'en' },
      { type: 'error', message: 'x'.repeat(200), at: NOW, language: 'en' },
    ]);
  });

  test('may get lost without any harm', async () => {
    const session = await resumed(CONSENT);
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    troubled('sound-trouble', 'locked');
    await settle();
    expect(session.view).toEqual({ kind: 'step', state: CONSENT });
    expect(session.sending).toBe('nothing');
  });

  test('is nothing before there is a session, and after the page was left', async () => {
    const session = load();
    await session.open(ABOUT);
    troubled('sound-trouble', 'locked');
    localStorage.setItem('earshot.session.tones', 'token');
    session.hostDisconnected();
    troubled('sound-trouble', 'locked');
    expect(server.events).toEqual([]);
  });
});

describe('another language', () => {
  test('brings the same step in it', async () => {
    const session = await resumed(CONSENT);
    const german = { ...CONSENT, step: { ...CONSENT.step, title: 'Töne' } };
    server.says(german);
    await session.retell();
    expect(session.view).toEqual({ kind: 'step', state: german });
  });

  test('comes too late for a step that was left meanwhile', async () => {
    const session = await resumed(CONSENT);
    const release = server.saysLater(CONSENT);
    const retold = session.retell();
    server.says(BREAK);
    await session.complete('consent', { agreed: true });
    release();
    await retold;
    expect(session.view).toEqual({ kind: 'step', state: BREAK });
  });
});

describe('two tabs', () => {
  test('do not both go on with what one of them started', async () => {
    server.says({ ...CONSENT, token: 'new' });
    const first = load();
    await first.open(ABOUT);
    await first.start();
    await settle();
    open = [];
    const second = load();
    await second.open(ABOUT);
    expect(second.view).toEqual({ kind: 'elsewhere' });
  });

  test('only one of them goes on, unless the participant chooses the other', async () => {
    localStorage.setItem('earshot.session.tones', 'token');
    server.says(CONSENT);
    const first = load();
    await first.open(ABOUT);
    expect(first.view.kind).toBe('step');

    open = [];
    const second = load();
    await second.open(ABOUT);
    expect(second.view).toEqual({ kind: 'elsewhere' });
    server.says(BREAK);
    await second.takeOver();
    expect(second.view).toEqual({ kind: 'step', state: BREAK });
    expect(first.view).toEqual({ kind: 'elsewhere' });
    expect(server.events.map(({ type }) => type)).toEqual(['opened', 'taken-over']);
  });
});

describe('a preview', () => {
  const PREVIEW = { ...ABOUT, preview: true };

  test('keeps its session apart from a real one, for as long as the tab', async () => {
    localStorage.setItem('earshot.session.tones', 'real');
    history.replaceState(null, '', '/preview#session=made-up');
    server.says(ABOUT).says(CONSENT);
    const session = load();
    const about = await session.previewed();
    expect(about).toEqual(PREVIEW);
    expect(location.hash).toBe('');
    await session.open(about);
    expect(server.asked.map(({ path }) => path)).toEqual([`${API}/made-up/study`, `${API}/made-up`]);
    expect(session.view).toEqual({ kind: 'step', state: CONSENT });
    expect(localStorage.getItem('earshot.session.tones')).toBe('real');
  });

  test('leaves alone what a real session has on its way', async () => {
    const real = await resumed(trial('first'));
    server.isAway();
    void real.answer(ANSWER);
    await settle();

    history.replaceState(null, '', '/preview#session=made-up');
    server.says(CONSENT).says(BREAK);
    const preview = load();
    await preview.open(PREVIEW);
    await preview.complete('consent', { agreed: true });

    server.asked.length = 0;
    server.says(trial('second'));
    await load().open(ABOUT);
    expect(server.asked).toEqual([{ method: 'PUT', path: `${API}/token/trials/first/answer`, body: BODY }]);
  });

  test('that is over says so', async () => {
    history.replaceState(null, '', '/preview#session=over');
    server.refuses(404);
    const session = load();
    expect(await session.previewed()).toBeUndefined();
    expect(session.view).toEqual({ kind: 'unavailable', reason: 'preview-over' });
  });
});
