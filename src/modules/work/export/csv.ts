// Lines of a comma-separated file (RFC 4180) that a spreadsheet opens as text and never as a formula.

/** Tells a spreadsheet that the file is UTF-8. */
export const byteOrderMark = '\uFEFF';

/** What a spreadsheet takes for the beginning of a formula, full-width forms and leading blanks included. */
const formula = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/** One cell: a beginning that a spreadsheet would calculate is disarmed by an apostrophe. */
export function csvCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line with its end. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
