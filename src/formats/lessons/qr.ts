import QRCode from 'qrcode';
import { escaped } from '../escaped.ts';

/** The empty margin that ISO/IEC 18004 asks for, in modules. */
const QUIET = 4;
/** The size of one module where no one sets another, in pixels. */
const MODULE = 8;

/** One row of modules as a path: a bar for each run of dark ones. */
const row = (dark: readonly boolean[], y: number): string =>
  dark
    .flatMap((isDark, x) => {
      if (!isDark || dark[x - 1]) return [];
      const end = dark.indexOf(false, x);
      const length = (end < 0 ? dark.length : end) - x;
      return [`M${x + QUIET} ${y + QUIET}h${length}v1h-${length}z`];
    })
    .join('');

/**
 * An address as a QR code to print: dark on white with its quiet zone, error level M, one unit a module.
 * @param title says what the picture is to who does not see it
 * @returns an SVG file
 */
export function qrSvg(url: string, title: string): string {
  const { size, data } = QRCode.create(url, { errorCorrectionLevel: 'M' }).modules;
  const side = size + 2 * QUIET;
  const rows = Array.from({ length: size }, (_, y) =>
    row(
      Array.from(data.slice(y * size, (y + 1) * size), (module) => module === 1),
      y,
    ),
  );
  const drawing = `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path fill="#000" d="${rows.join('')}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side * MODULE}" height="${side * MODULE}" viewBox="0 0 ${side} ${side}" role="img" aria-label="${escaped(title)}" shape-rendering="crispEdges"><title>${escaped(title)}</title>${drawing}</svg>\n`;
}
