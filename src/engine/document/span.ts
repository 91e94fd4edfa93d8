/** A slice of a text, in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `outer` holds every code unit of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

const [TAB, CARRIAGE_RETURN, SPACE, LAST_ASCII] = [9, 13, 32, 127];

/** The span without the white space (no-break spaces too) at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, Math.max(start, end)];
  while (from < to && isWhiteSpace(text, from)) from++;
  while (to > from && isWhiteSpace(text, to - 1)) to--;
  return { start: from, end: to };
}

function isWhiteSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code <= LAST_ASCII) return code === SPACE || (code >= TAB && code <= CARRIAGE_RETURN);
  return /\s/u.test(text.charAt(at));
}

/**
 * Spans in order, those that touch or overlap made one.
 *
 * @param meets whether a span is one with the last before it
 */
export function mergeSpans(
  spans: readonly Span[],
  meets: (last: Span, span: Span) => boolean = (last, span) => span.start <= last.end,
): readonly Span[] {
  const apart: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && meets(last, span))
      apart.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) });
    else apart.push(span);
  }
  return apart;
}
