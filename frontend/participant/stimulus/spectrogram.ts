import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { cells, place, stripedCells } from './cells.js';
import { Drawn } from './drawn.js';
import { hatching } from './hatching.js';
import type { SpectrogramDrawing } from './media.js';
import { Palette } from './palette.js';

/** A spectrogram: the louder the darker, with relevance over it where there is some. */
@customElement('earshot-spectrogram')
export class EarshotSpectrogram extends Drawn<SpectrogramDrawing> {
  static override styles = [
    ...Drawn.styles,
    css`
      :host {
        --gutter: 42px;
        position: relative;
        padding-left: var(--gutter);
      }

      canvas {
        height: var(--spectrogram-height, 260px);
        border-radius: 2px;
        box-shadow: 0 0 0 1px var(--line);
      }

      .pitch {
        position: absolute;
        inset: 0 auto auto 0;
        width: calc(var(--gutter) - 7px);
        height: var(--spectrogram-height, 260px);
        color: var(--ink-2);
        font-size: var(--text-tiny);
        line-height: 1;
        text-align: right;
        white-space: nowrap;
      }

      .pitch span {
        position: absolute;
        right: 0;
        transform: translateY(50%);
      }

      .pitch span:last-child {
        transform: translateY(85%);
      }

      .pitch span:first-child {
        transform: translateY(15%);
      }
    `,
  ];

  protected override seconds(drawing: SpectrogramDrawing): number {
    return drawing.length / drawing.sampleRate;
  }

  protected override render(): TemplateResult {
    const highest = (this.drawing?.sampleRate ?? 8000) / 2000;
    const marks = Array.from({ length: Math.floor(highest) + 1 }, (_, kilohertz) => kilohertz);
    return html`
      ${super.render()}
      <div class="pitch" aria-hidden="true">
        ${marks.map(
          (mark) =>
            html`<span .style=${`bottom: ${(100 * mark) / highest}%`}>${mark + 1 > highest ? `${mark} kHz` : mark}</span>`,
        )}
      </div>
    `;
  }

  protected override paint(context: CanvasRenderingContext2D, drawing: SpectrogramDrawing): void {
    const { width, height } = context.canvas;
    const palette = new Palette(this);
    context.clearRect(0, 0, width, height);
    lay(context, drawing, cells(drawing, palette));
    if (drawing.relevance && this.textured) {
      const over = canvas(width, height);
      lay(over, drawing, stripedCells(drawing));
      over.globalCompositeOperation = 'source-in';
      over.fillStyle = hatching(over, palette.paper()) ?? palette.paper();
      over.fillRect(0, 0, width, height);
      context.drawImage(over.canvas, 0, 0);
    }
  }
}

/** Draws an image of the cells where the axes have it. */
function lay(context: CanvasRenderingContext2D, drawing: SpectrogramDrawing, image: ImageData): void {
  const { width, height } = context.canvas;
  const { left, top, right, bottom } = place(drawing);
  const plane = canvas(drawing.frames, drawing.frequencies);
  plane.putImageData(image, 0, 0);
  context.imageSmoothingQuality = 'high';
  context.drawImage(plane.canvas, left * width, top * height, (right - left) * width, (bottom - top) * height);
}

function canvas(width: number, height: number): CanvasRenderingContext2D {
  const made = document.createElement('canvas');
  made.width = width;
  made.height = height;
  const context = made.getContext('2d');
  if (!context) {
    throw new Error('This browser cannot draw');
  }
  return context;
}

declare global {
  interface HTMLElementTagNameMap {
    'earshot-spectrogram': EarshotSpectrogram;
  }
}
