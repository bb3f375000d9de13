import jsQR from 'jsqr';

// Its types promise a function; what Node imports holds it one level deeper.
const { default: decode } = jsQR as unknown as { default: typeof jsQR };

/** A QR code of ours as the pixels a camera sees, read from the rectangles of its SVG. */
export function qrPixels(svg: string, scale = 4): { pixels: Uint8ClampedArray; side: number } {
  const modules = Number(svg.match(/viewBox="0 0 (\d+) \1"/)?.[1]);
  const side = modules * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column += 1) {
        pixels.set([0, 0, 0, 255], (row * side + column) * 4);
      }
    }
  }
  return { pixels, side };
}

/** The address in a QR code of ours, as a camera reads it; nothing when it cannot be read. */
export function readQr(svg: string): string | undefined {
  const { pixels, side } = qrPixels(svg);
  return decode(pixels, side, side)?.data;
}
