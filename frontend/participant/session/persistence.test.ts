import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Refusal, Unreachable } from './participation-api.js';
import { Persistence } from './persistence.js';

let persistence: Persistence;

beforeEach(() => {
  vi.useFakeTimers();
  persistence = new Persistence();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Fails so often, then says "here". */
function failing(times: number, problem: () => Error = () => new Unreachable()) {
  const request = vi.fn<() => Promise<string>>();
  for (let i = 0; i < times; i++) {
    request.mockImplementationOnce(() => Promise.reject(problem()));
  }
  return request.mockResolvedValue('here');
}

test('asks once where the server answers', async () => {
  const request = failing(0);
  const waiting = vi.fn();
  await expect(persistence.untilAnswered(request, waiting)).resolves.toBe('here');
  expect(request).toHaveBeenCalledOnce();
  expect(waiting).not.toHaveBeenCalled();
});

test('waits longer and longer, but never more than 15 seconds', async () => {
  const request = failing(8);
  const waiting = vi.fn();
  const answered = persistence.untilAnswered(request, waiting);
  let attempts = 1;
  for (const pause of [500, 1000, 2000, 4000, 8000, 15_000, 15_000, 15_000]) {
    await vi.advanceTimersByTimeAsync(pause - 1);
    expect(request).toHaveBeenCalledTimes(attempts);
    expect(waiting).toHaveBeenCalledTimes(attempts);
    await vi.advanceTimersByTimeAsync(1);
    expect(request).toHaveBeenCalledTimes(++attempts);
  }
  await expect(answered).resolves.toBe('here');
});

test('waits as long as the server asks for', async () => {
  const request = failing(1, () => new Unreachable(30_000));
  const answered = persistence.untilAnswered(request, () => undefined);
  await vi.advanceTimersByTimeAsync(29_999);
  expect(request).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(1);
  await expect(answered).resolves.toBe('here');
});

test('never repeats what was refused', async () => {
  const request = failing(1, () => new Refusal(409, 'no'));
  await expect(persistence.untilAnswered(request, () => undefined)).rejects.toThrow('no');
  expect(request).toHaveBeenCalledOnce();
});

test.each([
  ['the participant asks', () => persistence.tryNow()],
  ['the network is back', () => window.dispatchEvent(new Event('online'))],
])('tries at once when %s', async (_, wake) => {
  const request = failing(2);
  const answered = persistence.untilAnswered(request, () => undefined);
  await vi.advanceTimersByTimeAsync(0);
  wake();
  await vi.advanceTimersByTimeAsync(0);
  expect(request).toHaveBeenCalledTimes(2);
  // The pause after it is a whole one: nothing is left of the one that was cut short.
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(999);
  expect(request).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(1);
  await expect(answered).resolves.toBe('here');
});
