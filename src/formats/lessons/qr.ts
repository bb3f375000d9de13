import QRCode from 'qrcode';
import { escaped } from '../epub/xhtml.ts';

/** Empty modules around a code, as ISO/IEC 18004 asks for. */
const QUIET = 4;

/**
 * The QR code of an address as SVG: dark on white, one unit a module, error correction M.
 * @param url an absolute address
 * @param title what the picture says to who does not see it
 */
export function qrSvg(url: string, title: string): string {
  const { modules } = QRCode.create(url, { errorCorrectionLevel: 'M' });
  const side = modules.size + 2 * QUIET;
  const rows = Array.from({ length: modules.size }, (_, row) =>
    Array.from({ length: modules.size }, (_, column) =>
      modules.get(row, column) ? `M${column + QUIET} ${row + QUIET}h1v1h-1z` : '',
    ).join(''),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="240" height="240" role="img"><title>${escaped(title)}</title><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${rows.join('')}"/></svg>`;
}
