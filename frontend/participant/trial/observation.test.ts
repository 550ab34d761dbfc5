import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Playback } from '../sound/playback.js';
import { sound } from '../sound/sound.js';
import { Observation } from './observation.js';

/** When the trial is shown, on the clock of `performance.now()`. */
const SHOWN = 1000;

let observation: Observation;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  vi.advanceTimersByTime(SHOWN - performance.now());
  observation = new Observation();
});

afterEach(() => {
  observation.end();
  vi.useRealTimers();
});

function play(requestedAt: number, audibleAt: number): { audibleAt: number } {
  const clock = { audibleAt };
  const playback = { audibleAt: () => clock.audibleAt } as Playback;
  observation.played({ requestedAt, playback });
  return clock;
}

function happened(name: string, at: number, target: EventTarget = window): void {
  const event = new Event(name);
  Object.defineProperty(event, 'timeStamp', { value: at });
  target.dispatchEvent(event);
}

function noted(type: string) {
  return observation.all.filter((event) => event.type === type);
}

describe('events', () => {
  test('begin with what the trial was seen on', () => {
    expect(observation.all).toEqual([
      { type: 'viewport', at: 0, width: innerWidth, height: innerHeight, pixelRatio: devicePixelRatio, touch: false },
    ]);
  });

  test('stand in the order in which they happened, in tenths of milliseconds since the trial was shown', () => {
    observation.seen(1016.64);
    observation.chosen('answer', '3', 1500.26);
    observation.chosen('second-choice', '8', 1700);
    observation.chosen('confidence', '4', 1800);
    observation.sent(1900.04);
    expect(observation.all.slice(1)).toEqual([
      { type: 'seen', at: 16.6 },
      { type: 'answer', at: 500.3, value: '3' },
      { type: 'second-choice', at: 700, value: '8' },
      { type: 'confidence', at: 800, value: '4' },
      { type: 'sent', at: 900 },
    ]);
  });

  test('tell of a playing when it was asked for, when it was heard as known at the end, and how the device stood', () => {
    vi.spyOn(sound, 'condition').mockReturnValue({ sampleRate: 48000, volume: 0.7 });
    const clock = play(1100, 1150);
    clock.audibleAt = 1162.34;
    expect(noted('play')).toEqual([{ type: 'play', at: 100, audible: 162.3, sampleRate: 48000, volume: 0.7 }]);
  });

  test('tell how a playing ended', () => {
    play(1100, 1130);
    vi.advanceTimersByTime(2000);
    observation.heard('finished');
    play(3200, 3230);
    vi.advanceTimersByTime(500);
    observation.heard('stopped');
    expect(observation.all.slice(1).map(({ type, at }) => [type, at])).toEqual([
      ['play', 100],
      ['played-to-end', 2000],
      ['play', 2200],
      ['stopped', 2500],
    ]);
  });

  test('tell when the participant looks away and comes back', () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    happened('blur', 1200);
    happened('visibilitychange', 1201, document);
    hidden.mockReturnValue(false);
    happened('visibilitychange', 4000, document);
    happened('focus', 4001);
    expect(observation.all.slice(1)).toEqual([
      { type: 'focus-lost', at: 200 },
      { type: 'page-hidden', at: 201 },
      { type: 'page-shown', at: 3000 },
      { type: 'focus-back', at: 3001 },
    ]);
  });

  test('end with the trial', () => {
    observation.end();
    happened('blur', 1200);
    happened('focus', 1300);
    happened('visibilitychange', 1400, document);
    expect(observation.all).toHaveLength(1);
  });

  test('that were sent are not added to by what happens later', () => {
    const sent = observation.all;
    observation.seen(1016);
    expect(sent).toHaveLength(1);
  });
});

describe('plays', () => {
  test('count every playing that the device let out', () => {
    play(1100, 1130);
    observation.heard('finished');
    play(2100, 2130);
    observation.heard('stopped');
    expect(observation.plays).toBe(2);
  });

  test('do not count what the device cut off, which is still told', () => {
    play(1100, 1130);
    observation.heard('interrupted');
    expect(observation.plays).toBe(0);
    expect(noted('play')).toHaveLength(1);
    expect(noted('interrupted')).toHaveLength(1);
  });
});

describe('response time', () => {
  test('of a sound counts from the first audible moment of the first playing, as known at the end', () => {
    const first = play(1100, 1150);
    play(3000, 3050);
    observation.chosen('answer', '3', 3500);
    first.audibleAt = 1160;
    expect(observation.responseTimeMs).toBe(2340);
  });

  test('of a picture counts from when it was first on the screen', () => {
    observation.seen(1016);
    observation.seen(2000);
    observation.chosen('answer', '3', 1516.25);
    expect(observation.responseTimeMs).toBe(500.3);
  });

  test('ends with the choice that was sent, not with one that was changed', () => {
    observation.seen(1000);
    observation.chosen('answer', '3', 1500);
    observation.chosen('answer', '5', 1900);
    expect(observation.responseTimeMs).toBe(900);
  });

  test('is that of the answer alone', () => {
    observation.seen(1000);
    observation.chosen('answer', '3', 1500);
    observation.chosen('second-choice', '5', 1900);
    observation.chosen('confidence', '1', 2900);
    expect(observation.responseTimeMs).toBe(500);
  });

  test('is unknown before there are a stimulus and a choice', () => {
    expect(observation.responseTimeMs).toBeUndefined();
    observation.seen(1016);
    expect(observation.responseTimeMs).toBeUndefined();
  });

  test('is unknown where the choice came before the stimulus', () => {
    observation.chosen('answer', '3', 1010);
    observation.seen(1016);
    expect(observation.responseTimeMs).toBeUndefined();
  });

  test('is zero where they came together', () => {
    observation.seen(1016);
    observation.chosen('answer', '3', 1016);
    expect(observation.responseTimeMs).toBe(0);
  });
});
