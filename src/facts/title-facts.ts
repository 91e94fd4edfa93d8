import type { Span } from '../text/index.js';
import { findingOf, subjectsIn, type Finding } from './finding.js';
import type { ReadSentence } from './read-sentences.js';

const LONGEST_APPOSITION = 12;

/** `Acme, a maker of anvils,`: the words between the commas after a name, where they are one noun phrase. */
function appositionAfter(sentence: ReadSentence, name: Span): Span | undefined {
  const comma = sentence.tokens.findIndex(({ start }) => start >= name.end);
  if (sentence.tokens[comma]?.text !== ',') return undefined;
  const rest = sentence.tokens.slice(comma + 1, comma + 2 + LONGEST_APPOSITION);
  const end = rest.findIndex(({ text }) => /^[,.;]$/u.test(text));
  const words = rest.slice(0, end);
  const [first, second] = words;
  const opens =
    /^(?:the|a|an|its|his|her|their)$/u.test(first?.lower ?? '') || second?.lower === "'s";
  const nominal = words.every(
    ({ tag, lower }) =>
      /^(?:DET|ADJ|NOUN|PROPN|PART|ADP|PRON|CCONJ|ADV)$/u.test(tag) ||
      /(?:ed|en|ing)$/u.test(lower),
  );
  const last = words.at(-1);
  if (end < 2 || !opens || !nominal || !first || !last || !words.some(({ tag }) => tag === 'NOUN'))
    return undefined;
  return { start: first.start, end: last.end };
}

/** What a name's title or apposition says of it: `Commerce Minister Greta Olsen`, `Acme, a maker of anvils,`. */
export function titleFacts(sentence: ReadSentence): Finding[] {
  return sentence.mentions.flatMap((mention) => {
    const bare = { start: mention.bare, end: mention.end };
    const before = sentence.mentions.find(({ end }) =>
      /^(?:[’']s)?\s$/u.test(sentence.story.text.slice(end, mention.start)),
    );
    const titled = mention.bare > mention.start;
    const title = {
      start: (titled ? before : undefined)?.start ?? mention.start,
      end: mention.bare,
    };
    const said = [
      ...(/\p{L}{2}/u.test(
        sentence.story.text.slice(title.start, title.end).replace(/^the\s/iu, ''),
      )
        ? [title]
        : []),
      ...[appositionAfter(sentence, mention)].filter((span) => span !== undefined),
    ];
    return said.map((object) => {
      return findingOf(sentence, {
        kind: 'relation',
        subject: bare,
        relation: undefined,
        object,
        marks: [{ start: Math.min(object.start, bare.start), end: Math.max(object.end, bare.end) }],
        about: [mention.subject, ...subjectsIn(sentence, object)],
      });
    });
  });
}
