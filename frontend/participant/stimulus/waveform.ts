import { customElement } from 'lit/decorators.js';
import { columns, strengths } from './columns.js';
import { Drawn } from './drawn.js';
import { hatching, stripes } from './hatching.js';
import type { WaveformDrawing } from './media.js';
import { Palette } from './palette.js';

/** A waveform, drawn from its samples. */
@customElement('earshot-waveform')
export class EarshotWaveform extends Drawn<WaveformDrawing> {
  protected override seconds(drawing: WaveformDrawing): number {
    return drawing.samples.length / drawing.sampleRate;
  }

  protected override paint(context: CanvasRenderingContext2D, drawing: WaveformDrawing): void {
    const palette = new Palette(this);
    const { width, height } = context.canvas;
    const all = columns(drawing, width);
    const strength = strengths(all);
    const loudest = drawing.samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0) || 1;
    const thinnest = Math.max(1, devicePixelRatio);
    const y = (value: number) => (height / 2) * (1 - (value / loudest) * 0.96);
    context.clearRect(0, 0, width, height);
    all.forEach((column, x) => {
      const tall = Math.max(thinnest, y(column.min) - y(column.max));
      context.fillStyle = drawing.relevance ? palette.relevance(strength[x]) : palette.signal();
      context.fillRect(x, (y(column.min) + y(column.max) - tall) / 2, 1, tall);
    });
    if (drawing.relevance && this.textured) {
      this.hatch(context, palette, strength);
    }
  }

  /** Stripes over what was painted, where it speaks against. */
  private hatch(context: CanvasRenderingContext2D, palette: Palette, strength: readonly number[]): void {
    context.save();
    context.globalCompositeOperation = 'source-atop';
    context.fillStyle = hatching(context, palette.paper()) ?? palette.paper();
    strength.forEach((value, x) => {
      context.globalAlpha = stripes(value);
      context.fillRect(x, 0, value < 0 ? 1 : 0, context.canvas.height);
    });
    context.restore();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'earshot-waveform': EarshotWaveform;
  }
}
