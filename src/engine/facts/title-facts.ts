import { WordList } from '../data/index.js';
import type { Span } from '../document/index.js';
import {
  type Assertion,
  childrenOf,
  isFinite,
  type NameMention,
  predicateAt,
  type StoryMention,
  type SyntaxNode,
} from '../language/index.js';
import type { FactSentence } from './fact-story.js';
import { type Finding, findingOf } from './finding.js';
import { isParsed, slicesOf, wholePhrase } from './phrases.js';
import { type Who, whoSays } from './who.js';

/** Words of address, which say nothing of who is addressed. */
const HONORIFICS = new WordList('assertions/honorifics.txt');
/** What may stand between a name and the next one that belongs to it: `Acme's Anvil`, `Acme chief`. */
const NEXT_TO = /^(?:[’']s?)?\s$/u;

/** What the names of a sentence say by themselves: titles, appositions, and whose something is. */
export function titleFacts(sentence: FactSentence): Finding[] {
  const { nameMentions } = sentence;
  return [
    ...nameMentions.flatMap((mention, at) => [
      ...factsOfTitle(sentence, mention),
      ...wholeOf(sentence, mention, nameMentions[at - 1]),
    ]),
    ...(isParsed(sentence) ? sentence.words.flatMap((word) => appositionsAt(word, sentence)) : []),
  ];
}

/** Two slices that say something of each other without a verb. */
function besideEachOther(
  sentence: FactSentence,
  subject: Span,
  object: readonly Span[],
  said: { readonly told?: Assertion; readonly speaker?: Who | undefined } = {},
): Finding {
  const all = [subject, ...object];
  const inside = (spans: readonly Span[]): StoryMention[] =>
    sentence.mentions.filter(({ head }) =>
      spans.some((span) => span.start <= head.start && head.end <= span.end),
    );
  const who = { shown: [subject], stands: [subject], words: [], mentions: inside([subject]) };
  return findingOf(sentence, {
    kind: 'relation',
    subject: who,
    relation: [],
    object,
    ...said,
    owners: new Set(inside(all).map(({ head }) => head)),
    mentions: inside(all),
    main: false,
  });
}

/** `Commerce Minister Greta Olsen`, `Acme chief …` */
function factsOfTitle(sentence: FactSentence, { start, bare, end }: NameMention): Finding[] {
  const { nameMentions } = sentence;
  const { story } = sentence.read;
  if (bare <= start) return [];
  const before = nameMentions.find((other) => NEXT_TO.test(story.text.slice(other.end, start)));
  const title = { start: before?.start ?? start, end: bare };
  const words = story.text.slice(title.start, title.end).replace(/^the\s/iu, '');
  const isAddress = HONORIFICS.has(words.trim().replace(/\.$/u, '').toLowerCase());
  return /\p{L}{2}/u.test(words) && !isAddress
    ? [besideEachOther(sentence, { start: bare, end }, [title])]
    : [];
}

/** `Acme's Anvil lab`: whose a lab is. */
function wholeOf(
  sentence: FactSentence,
  part: NameMention,
  whole: NameMention | undefined,
): Finding[] {
  const { text } = sentence.read.story;
  if (!whole || !part.entity.wholes.has(whole.entity)) return [];
  if (!NEXT_TO.test(text.slice(whole.end, part.start))) return [];
  const unit = /^\s+[\p{L}-]+/u.exec(text.slice(part.end, sentence.read.end))?.[0].length ?? 0;
  const subject = { start: part.bare, end: part.end + unit };
  return [besideEachOther(sentence, subject, [{ start: whole.start, end: part.start }])];
}

/** `Acme, a maker of anvils,`: what stands beside a noun and says what it is. */
function appositionsAt(word: SyntaxNode, sentence: FactSentence): Finding[] {
  const { said, words, read } = sentence;
  return (said.get(word) ?? []).flatMap((told) => {
    const [name, what] = ['agent', 'attribute'].map((role) =>
      told.arguments.find((part) => part.role === role),
    );
    if (!name || told.predicate.start !== what?.head.start || predicateAt(word)?.copula) return [];
    const [head, other] = [name, what].map((part) =>
      words.find(({ start }) => start === part.head.start),
    );
    // A title right before its name is told by that name.
    const verb = other && predicateAt(other);
    if (verb && isFinite(verb)) return [];
    if (
      !head ||
      !other ||
      other.base === 'nmod' ||
      (other.parent === head && other.base !== 'appos')
    )
      return [];
    // A parser may hang it from the wrong noun: `companies, a list that …`.
    if (/^NNP?S$/u.test(head.xpos) !== /^NNP?S$/u.test(other.xpos) && head.upos !== 'PROPN')
      return [];
    const openers = other.children.filter(
      ({ base, index }) => /^(?:case|mark|advmod|cc)$/u.test(base) && index < other.index,
    );
    // `one of them, Ada Weil`: says nothing of her.
    if (/^(?:NUM|PRON)$/u.test(head.upos) || /^(?:NUM|PRON)$/u.test(other.upos)) return [];
    const holds = wholePhrase(other, words, new Set([...openers, head]));
    return [
      besideEachOther(
        sentence,
        namedBetween(head, other, sentence) ?? { start: name.start, end: name.end },
        slicesOf(holds, words, read.story.text),
        {
          told,
          speaker: whoSays(told, sentence),
        },
      ),
    ];
  });
}

/** `Ada Weil` of `an old friend, Ada Weil, the founder of Acme`: of the name more is said than of the noun. */
function namedBetween(
  head: SyntaxNode,
  other: SyntaxNode,
  { mentions }: FactSentence,
): Span | undefined {
  const between = childrenOf(head, 'appos').filter(({ index }) => index < other.index);
  return mentions.find(({ kind, head: name }) => kind === 'name' && between.includes(name));
}
