import { type Span, type Story } from '../document/index.js';
import {
  addTo,
  type Assertion,
  type Entity,
  type NameMention,
  readingOf,
  readingSentences,
  readStoryMentions,
  type ReadSentence,
  SpanIndex,
  type StoryMention,
  type SyntaxNode,
} from '../language/index.js';

/** A sentence as facts are made of it. */
export interface FactSentence {
  readonly read: ReadSentence;
  /** Its tree, in the order of the text. */
  readonly words: readonly SyntaxNode[];
  /** What each word says, with who says so. */
  readonly said: ReadonlyMap<SyntaxNode, readonly Assertion[]>;
  readonly mentions: readonly StoryMention[];
  readonly nameMentions: readonly NameMention[];
  /** What to call each entity that the story names. */
  readonly names: ReadonlyMap<Entity, Span>;
  readonly before: FactSentence | undefined;
  /** The word of the story that starts at an offset, which may stand in another sentence. */
  readonly wordAt: (start: number) => WordPlace | undefined;
}

/** A word, and the sentence that it stands in. */
interface WordPlace {
  readonly word: SyntaxNode;
  readonly sentence: FactSentence;
}

/** Reads the sentences of a story, one a step, then what they say and whom they mean. */
export function* readingFactSentences(
  story: Story,
  names: readonly NameMention[],
): Generator<undefined, FactSentence[]> {
  const sentences = yield* readingSentences(story);
  const called = namesOfEntities(story, names);
  const named = new SpanIndex(names);
  const said = saidByWord(story);
  yield;
  const trees = sentences.map(({ words }) => words);
  const mentions = new Map<SyntaxNode, StoryMention[]>();
  const meant = readStoryMentions(trees, names);
  for (const mention of [...meant, ...nounsInCompounds(trees, meant)]) {
    addTo(mentions, mention.head, mention);
  }
  yield;
  const places = new Map<number, WordPlace>();
  let before: FactSentence | undefined;
  return sentences.map((read, at) => {
    const words = trees[at] ?? [];
    const sentence: FactSentence = {
      read,
      words,
      said,
      names: called,
      before,
      nameMentions: named.overlapping(read),
      mentions: words.flatMap((word) => mentions.get(word) ?? []),
      wordAt: (start) => places.get(start),
    };
    for (const word of words) places.set(word.start, { word, sentence });
    before = sentence;
    return sentence;
  });
}

/** `strike` of `the strike pay` may be asked for too, though nothing refers back to it. */
function nounsInCompounds(
  trees: readonly (readonly SyntaxNode[])[],
  meant: readonly StoryMention[],
): readonly StoryMention[] {
  const known = new Set(meant.map(({ head }) => head));
  return trees.flat().flatMap((head): readonly StoryMention[] => {
    const isNoun = head.upos === 'NOUN' && head.base === 'compound' && !known.has(head);
    const { start, end } = head;
    if (!isNoun) return [];
    const referent = { entity: undefined, nouns: [{ head, start, end }] };
    return [{ kind: 'noun', head, referent, start, end }];
  });
}

/** What the words of a story say that say something, with who says so. */
function saidByWord(story: Story): ReadonlyMap<SyntaxNode, readonly Assertion[]> {
  const { sentences, assertions } = readingOf(story);
  const said = new Map<SyntaxNode, readonly Assertion[]>();
  let next = 0;
  for (const { assertionsByWord } of sentences) {
    for (const [word, own] of assertionsByWord) {
      // Most words say nothing.
      if (own.length > 0) said.set(word, assertions.slice(next, (next += own.length)));
    }
  }
  return said;
}

/** What to call each entity that a story names: a person by the name with the most words, else the first. */
function namesOfEntities({ text }: Story, mentions: readonly NameMention[]): Map<Entity, Span> {
  const names = new Map<Entity, Span>();
  const words = ({ start, end }: Span): number => text.slice(start, end).split(/\s+/u).length;
  for (const { bare, end, entity } of mentions) {
    const possessive = /[’']s?$/u.exec(text.slice(bare, end))?.[0].length ?? 0;
    const name = { start: bare, end: end - possessive };
    const known = names.get(entity);
    const fuller = known && entity.kind === 'person' && words(name) > words(known);
    if (!known || fuller) names.set(entity, name);
  }
  return names;
}
