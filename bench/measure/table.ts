/** A Markdown table as the formatter lays it out: the first column to the left, the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, i) =>
    Math.max(3, ...[head, ...rows].map((row) => row[i]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, i) => cell(row[i] ?? '', width, i)).join(' | ')} |`;
  const rule = widths.map((width, i) => (i ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** A share as percent, with one digit after the point. */
export function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/** A difference of two shares in points, with its sign. */
export function points(share: number, digits: number): string {
  const size = Math.abs(100 * share).toFixed(digits);
  if (Number(size) === 0) return size;
  return share > 0 ? `+${size}` : `−${size}`;
}

function cell(text: string, width: number, column: number): string {
  return column ? text.padStart(width) : text.padEnd(width);
}
