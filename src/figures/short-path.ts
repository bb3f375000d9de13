import type { GeoContext } from 'd3-geo';

/** Where d3 draws: keeps what is drawn as the path of an SVG, in whole units and each point from the one before. Half of d3's bytes. */
export class ShortPath implements GeoContext {
  /** The `d` of the path so far. */
  d = '';
  #at: [number, number] = [0, 0];

  moveTo(x: number, y: number): void {
    this.#at = [Math.round(x), Math.round(y)];
    this.d += `M${this.#at.join(' ')}`;
  }

  /** A point that falls on the one before adds nothing. */
  lineTo(x: number, y: number): void {
    const [dx, dy] = [Math.round(x) - this.#at[0], Math.round(y) - this.#at[1]];
    if (dx === 0 && dy === 0) return;
    this.#at = [this.#at[0] + dx, this.#at[1] + dy];
    // A minus sign separates as well as a space does.
    this.d += `l${dx}${dy < 0 ? '' : ' '}${dy}`;
  }

  closePath(): void {
    this.d += 'z';
  }

  beginPath(): void {}

  /** d3 draws arcs for points only. Throws: a map of States has none. */
  arc(): void {
    throw new Error('ShortPath draws outlines, and was given a point');
  }
}
