import { type CSSResult, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { PaletteName } from '../session/protocol.js';
import { EarshotElement } from '../shared/element.js';
import { words } from '../words/words.js';
import type { Drawing } from './media.js';

const MARKS = [0, 0.25, 0.5, 0.75, 1];

/**
 * A drawing of a clip over time, drawn at the screen's own resolution. Fires `seen` with the time of its first frame. What it
 * is called is the same whatever it shows.
 */
export abstract class Drawn<T extends Drawing> extends EarshotElement {
  static override styles: CSSResult[] = [
    css`
      :host {
        display: block;
      }

      canvas {
        display: block;
        width: 100%;
        height: var(--drawing-height, 190px);
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

      :host([palette='orange-blue']) {
        --for: var(--for-safe);
        --against: var(--against-safe);
      }

      /* As in the drawing. */
      :host(:not([palette='red-blue-plain'])) .against {
        background-image: repeating-linear-gradient(
          -45deg,
          transparent 0 3px,
          color-mix(in srgb, var(--card) 72%, transparent) 3px 4.6px
        );
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
    `,
  ];

  @property({ reflect: true }) palette: PaletteName = 'red-blue';
  @property({ attribute: false }) drawing?: T;

  @query('canvas') private canvas!: HTMLCanvasElement;

  private readonly sizes = new ResizeObserver(() => this.draw());
  private announced = false;

  /** Whether what speaks against is told apart by stripes as well. */
  protected get textured(): boolean {
    return this.palette !== 'red-blue-plain';
  }

  /** Fills the whole canvas. */
  protected abstract paint(context: CanvasRenderingContext2D, drawing: T): void;

  /** How long the clip is. */
  protected abstract seconds(drawing: T): number;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
  }

  protected override render(): TemplateResult {
    const seconds = this.drawing ? this.seconds(this.drawing) : 1;
    return html`
      <canvas role="img" aria-label=${words.picture(seconds)}></canvas>
      <div class="axis" aria-hidden="true">
        ${MARKS.map((mark) => html`<span>${time(mark * seconds, mark === 0 || mark === 1)}</span>`)}
      </div>
      ${
        this.drawing?.relevance
          ? html`<div class="legend">
            <span><i class="for"></i>${words.spokeFor}</span>
            <span><i class="against"></i>${words.spokeAgainst}</span>
          </div>`
          : nothing
      }
    `;
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    this.sizes.observe(this.canvas);
  }

  protected override updated(_changed: PropertyValues): void {
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
    this.paint(context, this.drawing);
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

function time(seconds: number, unit: boolean): string {
  const number = Number(seconds.toFixed(2)).toString();
  return unit ? `${number} s` : number;
}
