import type { Span } from '../document/index.js';
import { appositionAfter } from './apposition.js';
import { findingOf, subjectsIn, type Finding } from './finding.js';
import { type ReadSentence, type NameMention } from '../language/index.js';

/** What may stand between a name and the next one that belongs to it: `Acme's Anvil`, `Acme chief`. */
const NEXT_TO = /^(?:[’']s?)?\s$/u;

/** `Commerce Minister`, `Acme chief` before a name. */
function titleOf(
  { nameMentions, story: { text } }: ReadSentence,
  { start, bare }: NameMention,
): Span[] {
  const before = nameMentions.find(({ end }) => NEXT_TO.test(text.slice(end, start)));
  const title = { start: (bare > start ? before : undefined)?.start ?? start, end: bare };
  const words = text.slice(title.start, title.end).replace(/^the\s/iu, '');
  return /\p{L}{2}/u.test(words) ? [title] : [];
}

/** What a name's title or apposition says of it: `Commerce Minister Greta Olsen`, `Acme, a maker of anvils,`. */
function factsOfName(sentence: ReadSentence, mention: NameMention): Finding[] {
  const bare = { start: mention.bare, end: mention.end };
  const apposition = appositionAfter(sentence, mention, mention.entity.kind === 'person');
  const said = [...titleOf(sentence, mention), ...(apposition ? [apposition] : [])];
  return said.map((object) =>
    findingOf(sentence, {
      kind: 'relation',
      subject: [bare],
      relation: [],
      object: [object],
      marks: [{ start: Math.min(object.start, bare.start), end: Math.max(object.end, bare.end) }],
      about: [mention.entity, ...subjectsIn(sentence, object)],
    }),
  );
}

/** `Acme's Anvil lab`: whose a lab is. */
function wholeOf(
  sentence: ReadSentence,
  part: NameMention,
  whole: NameMention | undefined,
): Finding[] {
  const { text } = sentence.story;
  if (!whole || !part.entity.wholes.has(whole.entity)) return [];
  if (!NEXT_TO.test(text.slice(whole.end, part.start))) return [];
  const unit = /^\s+[\p{L}-]+/u.exec(text.slice(part.end, sentence.end))?.[0].length ?? 0;
  const end = part.end + unit;
  return [
    findingOf(sentence, {
      kind: 'relation',
      subject: [{ start: part.bare, end }],
      relation: [],
      object: [{ start: whole.start, end: part.start }],
      marks: [{ start: whole.start, end }],
      about: [part.entity, whole.entity],
    }),
  ];
}

/** What the names of a sentence say by themselves: titles, appositions, and whose something is. */
export function titleFacts(sentence: ReadSentence): Finding[] {
  return sentence.nameMentions.flatMap((mention, at) => [
    ...factsOfName(sentence, mention),
    ...wholeOf(sentence, mention, sentence.nameMentions[at - 1]),
  ]);
}
