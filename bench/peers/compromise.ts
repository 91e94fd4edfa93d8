// The names that compromise finds in the stories of a set, as JSON: `[[story, [{start, end, kind}]]]`.
import nlp from 'compromise';
import { z } from 'zod';
import { readSet } from '../question-set.js';

/** A match with its offsets in UTF-16 code units; white space and punctuation may stand at its end. */
const matches = z.array(
  z.object({ text: z.string(), offset: z.object({ start: z.number(), length: z.number() }) }),
);

interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

const [set = ''] = process.argv.slice(2);
console.log(JSON.stringify(readSet(set).stories.map(({ id, text }) => [id, namesOf(text)])));

/** People without their titles, places, organisations and nationalities; of two that overlap the longer. */
function namesOf(text: string): FoundName[] {
  const document = nlp(text);
  const found = [
    ...spansOf(text, document.people().not('#Honorific').json({ offset: true }), 'person'),
    ...spansOf(text, document.offsets().json({ offset: true }), 'place'),
    ...spansOf(text, document.organizations().json({ offset: true }), 'organisation'),
    ...spansOf(text, document.match('#Demonym').json({ offset: true }), 'nationality'),
  ].sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: FoundName[] = [];
  for (const name of found) {
    if (kept.every(({ start, end }) => name.end <= start || end <= name.start)) kept.push(name);
  }
  return kept;
}

/** Without the punctuation and the possessive that a match may end with. */
function spansOf(text: string, json: unknown, kind: string): FoundName[] {
  return matches.parse(json).map(({ offset }) => {
    const raw = text.slice(offset.start, offset.start + offset.length);
    const before = /^[^\p{L}\p{N}]*/u.exec(raw)?.[0].length ?? 0;
    const behind = /(?:['’]s?)?[^\p{L}\p{N}]*$/u.exec(raw)?.[0].length ?? 0;
    return { start: offset.start + before, end: offset.start + raw.length - behind, kind };
  });
}
