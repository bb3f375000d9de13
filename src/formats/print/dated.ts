/** A PDF says the second it was made; here it says the day its text was read again, so that same things give same bytes. */
export function dated(pdf: Buffer, day: string): Buffer {
  const stamp = `${day.replaceAll('-', '')}120000`;
  return Buffer.from(pdf.toString('latin1').replace(/\/(CreationDate|ModDate) \(D:\d{14}/g, `/$1 (D:${stamp}`), 'latin1');
}
