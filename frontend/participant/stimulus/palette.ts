export type Colour = readonly [number, number, number];

const PAPER: Colour = [255, 255, 255];

/** How dark the loudest is under relevance. */
const DIMMED = 0.45;

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

  /** What everything is drawn on, and stripes are made of. */
  paper(): string {
    return written(PAPER);
  }

  /** @param strength from -1, all against, over 0, neutral, to 1, all in favour */
  relevance(strength: number): string {
    return written(mix(this.neutral, this.end(strength), Math.min(1, Math.abs(strength))));
  }

  /** @param level from 0, silent, to 1, the loudest: from paper to the one colour of a signal */
  level(level: number): Colour {
    return mix(PAPER, this.plain, level);
  }

  /**
   * Relevance over a level: the level in lighter shades, so that colours stand out, under red or blue, the denser the
   * stronger. Density is the square root of strength: most of a heat map is weak against its greatest value.
   */
  over(level: number, strength: number): Colour {
    return mix(mix(PAPER, this.plain, level * DIMMED), this.end(strength), Math.sqrt(Math.min(1, Math.abs(strength))));
  }

  private end(strength: number): Colour {
    return strength < 0 ? this.against : this.inFavour;
  }
}

function mix(from: Colour, to: Colour, share: number): Colour {
  const part = (i: 0 | 1 | 2) => Math.round(from[i] + (to[i] - from[i]) * share);
  return [part(0), part(1), part(2)];
}

function parsed(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function written(colour: Colour): string {
  return `rgb(${colour.join(' ')})`;
}
