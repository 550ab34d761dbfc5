import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { cells, place } from './cells.js';
import { Drawn } from './drawn.js';
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
          (mark) => html`<span .style=${`bottom: ${(100 * mark) / highest}%`}>${mark + 1 > highest ? `${mark} kHz` : mark}</span>`,
        )}
      </div>
    `;
  }

  protected override paint(context: CanvasRenderingContext2D, drawing: SpectrogramDrawing): void {
    const { width, height } = context.canvas;
    const { left, top, right, bottom } = place(drawing);
    const plane = document.createElement('canvas');
    plane.width = drawing.frames;
    plane.height = drawing.frequencies;
    plane.getContext('2d')?.putImageData(cells(drawing, new Palette(this)), 0, 0);
    context.clearRect(0, 0, width, height);
    context.imageSmoothingQuality = 'high';
    context.drawImage(plane, left * width, top * height, (right - left) * width, (bottom - top) * height);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'earshot-spectrogram': EarshotSpectrogram;
  }
}
