import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Outbox, type Waiting } from './outbox.js';

const ANSWER: Waiting = { token: 'mine', trial: 'first', body: '{"answer":"3", "plays":1.0}' };
const PHASE: Waiting = { token: 'mine', body: '{"phase":"break","data":{}}' };

describe('in a browser that stores', () => {
  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
  });

  test('nothing waits at first', async () => {
    expect(await new Outbox('tones').waiting('mine')).toBeUndefined();
  });

  test('what is put waits over a reload, letter by letter', async () => {
    await new Outbox('tones').put(ANSWER);
    expect(await new Outbox('tones').waiting('mine')).toEqual(ANSWER);
  });

  test('what is cleared is gone after a reload too', async () => {
    const outbox = new Outbox('tones');
    await outbox.put(ANSWER);
    await outbox.clear();
    expect(await outbox.waiting('mine')).toBeUndefined();
    expect(await new Outbox('tones').waiting('mine')).toBeUndefined();
  });

  test('there is one thing at most: the last', async () => {
    const outbox = new Outbox('tones');
    await outbox.put(ANSWER);
    await outbox.put(PHASE);
    expect(await outbox.waiting('mine')).toEqual(PHASE);
    await outbox.clear();
    expect(await outbox.waiting('mine')).toBeUndefined();
  });

  test('nothing is sent for another session', async () => {
    const outbox = new Outbox('tones');
    await outbox.put(ANSWER);
    expect(await outbox.waiting('another')).toBeUndefined();
    expect(await new Outbox('tones').waiting('another')).toBeUndefined();
  });

  test('studies do not touch each other', async () => {
    const other = new Outbox('digits');
    await other.put({ ...ANSWER, trial: 'other' });
    const outbox = new Outbox('tones');
    await outbox.put(ANSWER);
    await outbox.clear();
    expect((await other.waiting('mine'))?.trial).toBe('other');
  });
});

describe('in a browser that refuses to store', () => {
  test.each([
    ['has no storage', undefined],
    ['throws', { open: refusing }],
    ['fails', { open: failing }],
  ])('because it %s, things wait as long as the page', async (_, indexedDB) => {
    vi.stubGlobal('indexedDB', indexedDB);
    const outbox = new Outbox('tones');
    await outbox.put(ANSWER);
    expect(await outbox.waiting('mine')).toEqual(ANSWER);
    expect(await outbox.waiting('another')).toBeUndefined();
    await outbox.clear();
    expect(await outbox.waiting('mine')).toBeUndefined();
    await outbox.put(ANSWER);
    expect(await new Outbox('tones').waiting('mine')).toBeUndefined();
  });
});

function refusing(): never {
  throw new DOMException('private', 'SecurityError');
}

/** A request that ends with an error, as where the disk is full. */
function failing(): Pick<IDBRequest, 'error'> {
  const request: { onerror?: () => void; error: DOMException } = {
    error: new DOMException('full', 'QuotaExceededError'),
  };
  queueMicrotask(() => request.onerror?.());
  return request;
}
