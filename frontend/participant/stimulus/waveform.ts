import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { words } from '../shared/words.js';
import { columns, strengths } from './columns.js';
import type { Drawing } from './media.js';
import { Palette } from './palette.js';

const MARKS = [0, 0.25, 0.5, 0.75, 1];

/** A waveform, drawn from its samples at the screen's own resolution. Fires `seen` with the time of its first frame. */
@customElement('earshot-waveform')
export class EarshotWaveform extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }

    canvas {
      display: block;
      width: 100%;
      height: var(--waveform-height, 190px);
    }

    .axis,
    .legend {
      display: flex;
      color: var(--ink-2);
      font-size: var(--text-tiny);
      line-height: 1.4;
    }

    .axis {
      justify-content: space-between;
      padding-top: 6px;
    }

    .axis span {
      flex: 0 0 0;
      display: flex;
      justify-content: center;
      white-space: nowrap;
    }

    .axis span:first-child {
      justify-content: flex-start;
    }

    .axis span:last-child {
      justify-content: flex-end;
    }

    .legend {
      flex-wrap: wrap;
      gap: 2px 20px;
      padding-top: 10px;
      font-size: 14px;
    }

    .legend i {
      display: inline-block;
      width: 12px;
      height: 12px;
      margin-right: 7px;
      border-radius: 3px;
      vertical-align: -1px;
    }

    .for {
      background: var(--for);
    }

    .against {
      background: var(--against);
    }

    @media (max-width: 520px) {
      .legend {
        gap: 2px 14px;
        padding-top: 6px;
        font-size: var(--text-tiny);
      }

      .legend i {
        margin-right: 5px;
      }
    }

    @media print {
      .legend i {
        print-color-adjust: exact;
      }
    }
  `;

  @property({ attribute: false }) drawing?: Drawing;

  @query('canvas') private canvas!: HTMLCanvasElement;

  private readonly sizes = new ResizeObserver(() => this.draw());
  private announced = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
  }

  protected override render() {
    const seconds = this.drawing ? this.drawing.samples.length / this.drawing.sampleRate : 1;
    return html`
      <canvas role="img" aria-label=${words.picture(seconds)}></canvas>
      <div class="axis" aria-hidden="true">
        ${MARKS.map((mark) => html`<span>${time(mark * seconds, mark === 0 || mark === 1)}</span>`)}
      </div>
      ${this.drawing?.relevance
        ? html`<div class="legend">
            <span><i class="for"></i>${words.spokeFor}</span>
            <span><i class="against"></i>${words.spokeAgainst}</span>
          </div>`
        : nothing}
    `;
  }

  protected override firstUpdated(): void {
    this.sizes.observe(this.canvas);
  }

  protected override updated(): void {
    this.draw();
  }

  private draw(): void {
    const canvas = this.canvas;
    const width = Math.round(canvas.clientWidth * devicePixelRatio);
    const height = Math.round(canvas.clientHeight * devicePixelRatio);
    const context = canvas.getContext('2d');
    if (!this.drawing || !context || width === 0 || height === 0) {
      return;
    }
    canvas.width = width;
    canvas.height = height;
    paint(context, this.drawing, new Palette(this));
    this.announce();
  }

  /** The frame after the one that was drawn begins when that one is on the screen. */
  private announce(): void {
    if (this.announced) {
      return;
    }
    this.announced = true;
    requestAnimationFrame(() =>
      requestAnimationFrame((at) => this.dispatchEvent(new CustomEvent<number>('seen', { detail: at }))),
    );
  }
}

function paint(context: CanvasRenderingContext2D, drawing: Drawing, palette: Palette): void {
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
}

function time(seconds: number, unit: boolean): string {
  const number = Number(seconds.toFixed(2)).toString();
  return unit ? `${number} s` : number;
}

declare global {
  interface HTMLElementTagNameMap {
    'earshot-waveform': EarshotWaveform;
  }
}
