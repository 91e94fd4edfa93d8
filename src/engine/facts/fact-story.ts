import { type Span, type Story } from '../document/index.js';
import {
  type Assertion,
  type Entity,
  type NameMention,
  readingOf,
  readingSentences,
  readStoryMentions,
  type ReadSentence,
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
  const sentences = yield* readingSentences(story, names);
  for (const { assertionsByWord } of readingOf(story).sentences) {
    if (assertionsByWord.size >= 0) yield;
  }
  const said = saidByWord(story);
  yield;
  const trees = sentences.map(({ reading }) => [...reading.assertionsByWord.keys()]);
  const mentions = new Map<SyntaxNode, StoryMention[]>();
  const meant = readStoryMentions(trees, names);
  for (const mention of [...meant, ...nounsInCompounds(trees, meant)]) {
    mentions.set(mention.head, [...(mentions.get(mention.head) ?? []), mention]);
  }
  yield;
  const places = new Map<number, WordPlace>();
  let before: FactSentence | undefined;
  return sentences.map((read, at) => {
    const words = trees[at] ?? [];
    const sentence: FactSentence = {
      ...{ read, words, said, names: read.names, before },
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
    const noun = { head, start, end };
    return isNoun
      ? [{ ...noun, kind: 'noun', referent: { entity: undefined, nouns: [noun] } }]
      : [];
  });
}

/** What each word of a story says, with who says so. */
function saidByWord(story: Story): ReadonlyMap<SyntaxNode, readonly Assertion[]> {
  const reading = readingOf(story);
  const words = reading.sentences.flatMap(({ assertionsByWord }) => [...assertionsByWord]);
  let next = 0;
  return new Map(
    words.map(([word, own]) => [word, reading.assertions.slice(next, (next += own.length))]),
  );
}
