type Colour = readonly [number, number, number];

/** The colours of relevance, taken from the tokens of the page. */
export class Palette {
  private readonly plain: Colour;
  private readonly neutral: Colour;
  private readonly inFavour: Colour;
  private readonly against: Colour;

  constructor(element: Element) {
    const style = getComputedStyle(element);
    const token = (name: string): Colour => parsed(style.getPropertyValue(name).trim());
    this.plain = token('--ink');
    this.neutral = token('--neutral');
    this.inFavour = token('--for');
    this.against = token('--against');
  }

  /** The one colour of a waveform without relevance. */
  signal(): string {
    return written(this.plain);
  }

  /** @param strength from -1, all against, over 0, neutral, to 1, all in favour */
  relevance(strength: number): string {
    const end = strength < 0 ? this.against : this.inFavour;
    const share = Math.min(1, Math.abs(strength));
    return written(this.neutral.map((from, i) => Math.round(from + (end[i] - from) * share)) as unknown as Colour);
  }
}

function parsed(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function written(colour: Colour): string {
  return `rgb(${colour.join(' ')})`;
}
