import { isAside, reportingVerb, type Clause, type ReadSentence } from '../language/index.js';
import { covers, type Span } from '../document/index.js';
import { itemsOf, type Item } from './items.js';

/** One thing that a claim says: a stretch of a sentence, and what it speaks of. */
export interface ClaimAssertion extends Span {
  readonly sentence: ReadSentence;
  readonly items: readonly Item[];
}

/** The things that a sentence of a claim says, in order. */
export function assertionsOf(sentence: ReadSentence): readonly ClaimAssertion[] {
  const groups: Clause[][] = [];
  for (const clause of sentence.clauses) {
    const last = groups.at(-1);
    if (last && !standsAlone(sentence, clause)) last.push(clause);
    else groups.push([clause]);
  }
  const found: ClaimAssertion[] = [];
  for (const one of groups.flatMap((clauses) => stated(sentence, clauses))) {
    const last = found.at(-1);
    if (last && saysLittle(one)) found[found.length - 1] = joined(last, one);
    else found.push(one);
  }
  const [first, second] = found;
  return first && second && saysLittle(first) ? [joined(first, second), ...found.slice(2)] : found;
}

function standsAlone(sentence: ReadSentence, clause: Clause): boolean {
  if (isAside(sentence.story.text, clause)) return false;
  const governor = sentence.clauses[clause.governor ?? -1];
  if (clause.kind === 'complement' || !isParted(sentence, clause)) return false;
  return !(governor && reportingVerb(governor.head) !== undefined && clause.kind === 'participle');
}

/** Whether too little is said for a verdict of its own: `only a few are permanent`. */
function saysLittle({ items }: ClaimAssertion): boolean {
  return items.filter(({ light, indirect }) => !light && !indirect).length < 2;
}

function joined(one: ClaimAssertion, other: ClaimAssertion): ClaimAssertion {
  const items = [...new Set([...one.items, ...other.items])].sort((a, b) => a.at - b.at);
  return {
    ...one,
    start: Math.min(one.start, other.start),
    end: Math.max(one.end, other.end),
    items,
  };
}

const PARTS = /[,;:()–—-]\s*["“”'‘’]?$/u;
const OPENS =
  /^(?:and|but|or|while|whereas|which|who|whose|where|because|since|although|though|as|when|after|before)\b/iu;

/** Whether a mark or a conjunction parts a clause from the one before: a verb alone may be a noun misread. */
function isParted({ story: { text } }: ReadSentence, { start }: Clause): boolean {
  return (
    PARTS.test(text.slice(Math.max(0, start - 4), start).trimEnd()) ||
    OPENS.test(text.slice(start, start + 12))
  );
}

function stated(sentence: ReadSentence, clauses: readonly Clause[]): readonly ClaimAssertion[] {
  const [first, last] = [clauses[0], clauses.at(-1)];
  if (!first || !last) return [];
  const ownStart = Math.min(first.body, first.subject?.start ?? first.body) >= first.start;
  const start = first.kind !== 'main' && ownStart ? first.body : first.start;
  const { end } = last;
  const subject = first.ownSubject ? undefined : first.subject;
  const items = itemsOf(sentence).filter(
    (item) =>
      (item.start >= start && item.end <= end) || (subject !== undefined && covers(subject, item)),
  );
  const aside = clauses.flatMap((clause) => appositionIn(sentence, clause) ?? []);
  const main = items.filter((item) => !aside.some((one) => covers(one.apposition, item)));
  return [
    ...aside.map(({ subject: named, apposition }) => ({
      sentence,
      start: named.start,
      end: apposition.end,
      items: items.filter((item) => covers(named, item) || covers(apposition, item)),
    })),
    { sentence, start, end, items: main },
  ].filter((one) => one.items.length > 0);
}

/** `Jensen Huang, the head of Nvidia, said`: what stands between the commas is said of the name. */
function appositionIn(
  { story: { text } }: ReadSentence,
  { subject, verb }: Clause,
): { readonly subject: Span; readonly apposition: Span } | undefined {
  if (!subject || !verb || subject.end > verb.start) return undefined;
  const between = /^,\s*(?<words>\S[^,]*),\s*$/u.exec(text.slice(subject.end, verb.start));
  const words = between?.groups?.['words'];
  if (words === undefined) return undefined;
  const start = text.indexOf(words, subject.end);
  return { subject, apposition: { start, end: start + words.length } };
}
