import { stripes } from './hatching.js';
import type { SpectrogramDrawing } from './media.js';
import type { Palette } from './palette.js';

/** Of the loudest value, in decibels above the floor. */
const LOUDEST = 80;

/** The strongest relevance of every stimulus. */
const MOST = 1000;

/** A spectrogram as an image of one pixel per frequency and frame, the lowest frequency at the bottom. */
export function cells(drawing: SpectrogramDrawing, palette: Palette): ImageData {
  const { frames, frequencies, levels, relevance } = drawing;
  const image = new ImageData(frames, frequencies);
  for (let row = 0; row < frequencies; row++) {
    for (let column = 0; column < frames; column++) {
      const at = row * frames + column;
      const level = levels[at] / LOUDEST;
      const colour = relevance ? palette.over(level, relevance[at] / MOST) : palette.level(level);
      image.data.set([...colour, 255], 4 * ((frequencies - 1 - row) * frames + column));
    }
  }
  return image;
}

/** How dense stripes are over every cell, as the opacity of an image of the same form. */
export function stripedCells(drawing: SpectrogramDrawing): ImageData {
  const { frames, frequencies, relevance } = drawing;
  const image = new ImageData(frames, frequencies);
  relevance?.forEach((value, at) => {
    const row = frequencies - 1 - Math.floor(at / frames);
    image.data[4 * (row * frames + (at % frames)) + 3] = 255 * stripes(value / MOST);
  });
  return image;
}

/** Where the image lies on the axes, in shares of their lengths, from the upper left corner. */
export interface Place {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Time goes from the clip's start to its end, frequency from 0 Hz to half the sample rate; values are in the middle of cells. */
export function place(drawing: SpectrogramDrawing): Place {
  const { sampleRate, length, window, step, firstFrame, frames, frequencies } = drawing;
  const time = (frame: number) => ((firstFrame + frame) * step) / length;
  const pitch = (row: number) => ((row / window) * sampleRate) / (sampleRate / 2);
  return { left: time(-0.5), right: time(frames - 0.5), top: 1 - pitch(frequencies - 0.5), bottom: 1 - pitch(-0.5) };
}
