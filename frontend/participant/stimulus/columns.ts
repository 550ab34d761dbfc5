import type { WaveformDrawing } from './media.js';

/** One pixel column of a waveform: least and greatest sample, and the sum of its samples' relevance. */
export interface Column {
  min: number;
  max: number;
  relevance: number;
}

/**
 * Cuts a waveform into pixel columns. Every sample's relevance is in exactly one column, and neighbouring columns touch, so
 * that the line does not break where it is steep.
 *
 * @param width columns, at least 1
 */
export function columns(drawing: WaveformDrawing, width: number): Column[] {
  const { samples, relevance } = drawing;
  return Array.from({ length: width }, (_, x) => {
    const from = Math.floor((x * samples.length) / width);
    const to = Math.floor(((x + 1) * samples.length) / width);
    const column = { min: Infinity, max: -Infinity, relevance: 0 };
    for (let i = Math.max(0, from - 1); i < Math.max(to, from + 1); i++) {
      column.min = Math.min(column.min, samples[i] ?? 0);
      column.max = Math.max(column.max, samples[i] ?? 0);
      column.relevance += i >= from && i < to ? (relevance?.[i] ?? 0) : 0;
    }
    return column;
  });
}

/** Each column's relevance from -1 to 1, on one scale that is symmetric about zero over the whole stimulus. */
export function strengths(all: readonly Column[]): number[] {
  const most = all.reduce((greatest, column) => Math.max(greatest, Math.abs(column.relevance)), 0);
  return all.map((column) => (most > 0 ? column.relevance / most : 0));
}
