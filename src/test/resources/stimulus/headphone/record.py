#!/usr/bin/env python3
"""Records what numpy and scipy make of the two headphone screenings, for the tests of stimulus.headphone.

Needs numpy and scipy (recorded with 2.4.6 and 1.17.1). Run it in this folder: python3 record.py
Written from the two papers and from the documentation of java.util.Random, which gives the noise; not from the Java code.
Only some places of every item are kept, so that the record stays small: [frame, left, right] as 16-bit numbers.
"""
import itertools
import json
import math

import numpy as np
import scipy
import scipy.fft
import scipy.signal

RATE = 44100
GAP = np.zeros(RATE // 2)
RMS = 10 ** (-20 / 20)
choose = np.random.default_rng(2017)


def item(intervals):
    """Three (left, right) of a second each, half a second apart."""
    ears = [np.concatenate([intervals[0][e], GAP, intervals[1][e], GAP, intervals[2][e]]) for e in (0, 1)]
    return np.round(np.stack(ears, 1) * 32768).astype(int)


def record(target, samples):
    at = sorted(choose.choice(len(samples), size=150, replace=False).tolist())
    return {"target": target, "frames": len(samples), "at": [[i, *samples[i].tolist()] for i in at]}


def loudness():
    t = np.arange(RATE) / RATE
    ramp = scipy.signal.windows.tukey(RATE, 2 * 0.1 * RATE / (RATE - 1))
    plain = math.sqrt(2) * RMS * np.sin(2 * np.pi * 200 * t) * ramp
    tones = {"plain": (plain, plain), "antiphase": (plain, -plain), "quiet": (plain * 10 ** (-6 / 20),) * 2}
    for order in itertools.permutations(tones):
        yield record(order.index("quiet") + 1, item([tones[name] for name in order]))


class JavaRandom:
    """java.util.Random as its documentation defines it."""

    def __init__(self, seed):
        self.state = (seed ^ 0x5DEECE66D) & ((1 << 48) - 1)
        self.waiting = None

    def bits(self, count):
        self.state = (self.state * 0x5DEECE66D + 0xB) & ((1 << 48) - 1)
        return self.state >> (48 - count)

    def double(self):
        return ((self.bits(26) << 27) + self.bits(27)) / (1 << 53)

    def gaussian(self):
        if self.waiting is not None:
            value, self.waiting = self.waiting, None
            return value
        while True:
            a, b = 2 * self.double() - 1, 2 * self.double() - 1
            s = a * a + b * b
            if 0 < s < 1:
                factor = math.sqrt(-2 * math.log(s) / s)
                self.waiting = b * factor
                return a * factor


def huggins():
    random = JavaRandom(600)
    fade = scipy.signal.windows.tukey(RATE, 2 * math.floor(0.005 * RATE + 0.5) / (RATE - 1))
    frequencies = scipy.fft.rfftfreq(RATE, 1 / RATE)
    band = (frequencies >= 564) & (frequencies <= 636)
    for target in (1, 2, 3, 1, 2, 3):
        intervals = []
        for interval in (1, 2, 3):
            left = RMS * np.array([random.gaussian() for _ in range(RATE)])
            spectrum = scipy.fft.rfft(left)
            spectrum[band] *= np.exp(1j * np.pi)
            right = scipy.fft.irfft(spectrum, RATE) if interval == target else left
            intervals.append((left * fade, right * fade))
        yield record(target, item(intervals))


json.dump({"scipy": scipy.__version__, "numpy": np.__version__, "LOUDNESS": list(loudness()), "HUGGINS": list(huggins())},
          open("scipy.json", "w"), separators=(",", ":"))
