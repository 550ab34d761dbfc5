#!/usr/bin/env python3
"""Records what scipy computes, and three small FLAC files, for the tests of the room audio.

Needs numpy, scipy (recorded with 1.10.1) and the flac command. Run it in this folder: python3 record.py
Long signals are given by the formula of chirp(), and of long results only some places are kept, so that the record stays small.
"""
import json
import subprocess

import numpy as np
import scipy
import scipy.signal

random = np.random.default_rng(20231)


def chirp(length):
    n = np.arange(length)
    return np.sin(0.02 * n + 0.00001 * n * n)


def numbers(values):
    return [float(f"{v:.17g}") for v in np.ravel(values)]


def places(shape, count):
    return sorted(random.choice(int(np.prod(shape)), size=count, replace=False).tolist())


def resampling_short():
    for before in (1, 2, 5, 16, 17, 30):
        for after in (1, 2, 3, 8, 15, 16, 17, 33):
            signal = np.round(random.normal(size=before), 6)
            yield {"signal": numbers(signal), "result": numbers(scipy.signal.resample(signal, after))}


def resampling_long():
    for before, after in ((35003, 5834), (48000, 8000), (16000, 8000), (11025, 8000), (7919, 8000)):
        result = scipy.signal.resample(chirp(before), after)
        at = places(result.shape, 60)
        yield {"before": before, "after": after, "at": at, "result": numbers(result[at])}


def transforms():
    for length, window, overlap in ((8000, 455, 420), (1000, 256, 128), (777, 100, 75), (200, 7, 3), (64, 64, 0), (301, 50, 49)):
        _, _, spectrogram = scipy.signal.stft(chirp(length), nperseg=window, noverlap=overlap, window="hann")
        flat = np.ravel(spectrogram)
        at = places(spectrogram.shape, min(60, flat.size))
        # The inverse of a spectrogram that is not the transform of any signal.
        changed = spectrogram * np.linspace(0, 1, spectrogram.shape[1])
        _, inverse = scipy.signal.istft(changed, nperseg=window, noverlap=overlap, window="hann") if overlap else (0, np.zeros(0))
        back = places(inverse.shape, min(60, inverse.size))
        yield {"length": length, "window": window, "overlap": overlap, "shape": list(spectrogram.shape),
               "at": at, "real": numbers(flat[at].real), "imaginary": numbers(flat[at].imag),
               "inverseLength": inverse.size, "inverseAt": back, "inverse": numbers(inverse[back])}


def decibels():
    """AudioMNIST's published preprocessing for AlexNet; librosa.amplitude_to_db written out."""
    signal = np.zeros(8000)
    signal[1500:6000] = chirp(4500)
    _, _, z = scipy.signal.stft(signal, 8000, nperseg=455, noverlap=420, window="hann")
    magnitude = np.abs(z[0:227, 2:-1])
    power = np.square(magnitude)
    log = 10 * np.log10(np.maximum(1e-10, power)) - 10 * np.log10(np.max(power))
    log = np.maximum(log, log.max() - 80)
    at = places(log.shape, 200)
    return {"shape": list(log.shape), "at": at, "result": numbers(log.ravel()[at])}


def flac(name, bits, channels, rate):
    n = np.arange(100)
    full = 2 ** (bits - 1)
    columns = [np.round(0.5 * (full - 1) * np.sin(0.1 * (c + 1) * n)).astype(np.int64) for c in range(channels)]
    raw = b"".join(int(v).to_bytes(bits // 8, "little", signed=True) for row in zip(*columns) for v in row)
    subprocess.run(["flac", "--silent", "--force", "--no-padding", "--force-raw-format", "--endian=little", "--sign=signed",
                    f"--channels={channels}", f"--bps={bits}", f"--sample-rate={rate}", "-o", name, "-"], input=raw, check=True)


json.dump({"scipy": scipy.__version__, "resamplingShort": list(resampling_short()), "resamplingLong": list(resampling_long()),
           "transforms": list(transforms()), "decibels": decibels()}, open("scipy.json", "w"), separators=(",", ":"))
flac("mono-16.flac", 16, 1, 8000)
flac("stereo-24.flac", 24, 2, 44100)
flac("mono-8.flac", 8, 1, 11025)
