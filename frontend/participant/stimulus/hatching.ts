/** From one stripe to the next along an axis, and a stripe's thickness, in CSS pixels. */
const PERIOD = 7;
const THICKNESS = 1.6;

/** How much of what lies below a stripe hides where relevance is strongest. */
const COVER = 0.72;

/** Diagonal stripes as sharp as the screen: they tell what speaks against a decision without its colour. */
export function hatching(context: CanvasRenderingContext2D, colour: string): CanvasPattern | null {
  const period = Math.round(PERIOD * devicePixelRatio);
  const tile = document.createElement('canvas');
  tile.width = period;
  tile.height = period;
  const pen = tile.getContext('2d');
  if (pen) {
    pen.strokeStyle = colour;
    pen.lineWidth = THICKNESS * devicePixelRatio;
    pen.lineCap = 'square';
    for (const shift of [-period, 0, period]) {
      pen.moveTo(shift - 1, period + 1);
      pen.lineTo(shift + period + 1, -1);
    }
    pen.stroke();
  }
  return context.createPattern(tile, 'repeat');
}

/** How dense stripes are over relevance from -1 to 1: none in favour, and hardly any where there is hardly any against. */
export function stripes(strength: number): number {
  return strength < 0 ? COVER * Math.sqrt(Math.min(1, -strength)) : 0;
}
