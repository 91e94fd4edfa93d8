import { Parser } from 'htmlparser2';

/** What pages call it in Open Graph, Dublin Core and schema.org. */
const NAMES =
  /^(?:article:published_time|datePublished|dc\.date\.issued|dcterms\.issued|pubdate)$/iu;
const DAY = /^\d{4}-\d{2}-\d{2}/u;
/** In what a page holds for scripts, which may be broken elsewhere. */
const IN_DATA = /"datePublished"\s{0,9}:\s{0,9}"(?<day>[^"]{0,40})/gu;

/** The day on which a page says for machines that it came out, `YYYY-MM-DD`; undefined where it names none, or two. */
export function publishedOn(html: string): string | undefined {
  const days = new Set<string>();
  const add = (value: string | undefined): void => {
    const [day] = DAY.exec(value?.trim() ?? '') ?? [];
    if (day !== undefined) days.add(day);
  };
  let data: string | undefined;
  const parser = new Parser({
    onopentag(tag, { property, name, itemprop, content, datetime, pubdate }) {
      const named = [property, name, itemprop].some((one) => NAMES.test(one ?? ''));
      if (tag === 'meta' && named) add(content);
      if (tag === 'time' && (named || pubdate !== undefined)) add(datetime);
      if (tag === 'script') data = '';
    },
    ontext(text) {
      if (data !== undefined) data += text;
    },
    onclosetag() {
      for (const { groups } of data?.matchAll(IN_DATA) ?? []) add(groups?.['day']);
      data = undefined;
    },
  });
  parser.end(html);
  const [day, ...others] = days;
  return day !== undefined && others.length === 0 && isDay(day) ? day : undefined;
}

/** Whether the calendar has a day: 2026-02-30 is none. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
