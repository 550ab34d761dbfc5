import type { Sound } from './sound.js';

const NOTES_HZ = [392, 493.88, 587.33];
const NOTE_S = 0.32;
const RING_S = 0.7;
const LEVEL = 10 ** (-20 / 20);

/** Three soft notes, as loud as the clips of a study (-20 dBFS RMS), so that the volume set with them fits. */
export function testSound(sound: Sound): AudioBuffer {
  const buffer = sound.blank(NOTES_HZ.length * NOTE_S + RING_S);
  const samples = buffer.getChannelData(0);
  for (const [note, frequency] of NOTES_HZ.entries()) {
    ring(samples, buffer.sampleRate, frequency, note * NOTE_S);
  }
  const rms = Math.sqrt(samples.reduce((sum, x) => sum + x * x, 0) / samples.length);
  const peak = samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  const gain = Math.min(LEVEL / rms, 0.89 / peak);
  for (const i of samples.keys()) {
    samples[i] *= gain;
  }
  return buffer;
}

function ring(samples: Float32Array, rate: number, frequency: number, from: number): void {
  for (let i = Math.round(from * rate); i < samples.length; i++) {
    const t = i / rate - from;
    const envelope = Math.min(1, t / 0.01) * Math.exp(-t / 0.22) * Math.min(1, (samples.length - i) / (0.05 * rate));
    samples[i] += envelope * (Math.sin(2 * Math.PI * frequency * t) + 0.25 * Math.sin(4 * Math.PI * frequency * t));
  }
}
