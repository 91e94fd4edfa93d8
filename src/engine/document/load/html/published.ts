/** Most characters of a tag that are looked at: a page may have one without an end. */
const WITHIN = '[^>]{0,400}';
const DAY = '(\\d{4}-\\d{2}-\\d{2})';

/** Where a page says when it came out, for machines: Open Graph, Dublin Core, schema.org. */
const PUBLISHED = [
  `<meta\\b(?=${WITHIN}["'](?:article:published_time|datePublished|dc\\.date\\.issued|dcterms\\.issued|pubdate)["'])${WITHIN}\\bcontent=["']${DAY}`,
  `<time\\b(?=${WITHIN}\\b(?:itemprop=["']datePublished["']|pubdate\\b))${WITHIN}\\bdatetime=["']${DAY}`,
  `"datePublished"\\s{0,9}:\\s{0,9}"${DAY}`,
].map((pattern) => new RegExp(pattern, 'giu'));

/** The day on which a page says that it came out, `YYYY-MM-DD`; undefined where it names none, or two. */
export function publishedOn(html: string): string | undefined {
  const named = PUBLISHED.flatMap((pattern) =>
    Array.from(html.matchAll(pattern), ([, day = '']) => day),
  );
  const [day, ...others] = new Set(named);
  return day !== undefined && others.length === 0 && isDay(day) ? day : undefined;
}

/** Whether the calendar has a day: 2026-02-30 is none. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
