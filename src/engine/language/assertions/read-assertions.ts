import { syntaxTree, type SyntaxNode } from '../grammar/tree.js';
import type { SyntaxToken } from '../syntax/token.js';
import type { Argument, Assertion } from './assertion.js';
import { takenApart } from './coordination.js';
import { deedsIn } from './deeds.js';
import { ellipticFrame } from './elided/ellipsis.js';
import { type FrameArgument, frameOf } from './frame.js';
import { isNegated } from '../grammar/negation.js';
import { isAllegedly } from './modality.js';
import { mendedTree } from './mended-tree.js';
import { nounAssertionsOf } from './noun-assertions.js';
import { nounPhrase, spanOf } from '../grammar/phrases.js';
import { type Predicate, predicateAt } from '../grammar/predicates.js';
import { quantifierOf } from './quantifiers.js';
import { readSpeakers } from '../speakers/read-speakers.js';
import type { Stance } from './composed-stance.js';
import { StanceReader } from './stance.js';
import { successionsIn } from './successions.js';
import type { ValueSpans } from './values.js';

/** What each word of a sentence says, in the order of the text; who says so is not in it. */
export type WordAssertions = ReadonlyMap<SyntaxNode, readonly Assertion[]>;

/**
 * What a sentence says, an assertion for each predicate, apposition and title.
 *
 * @param words its tree, as {@link mendedTree} leaves it
 * @param values the times and amounts of its text
 */
export function assertionsIn(words: readonly SyntaxNode[], values: ValueSpans): WordAssertions {
  const stances = new StanceReader(words);
  return new Map(
    words.map((node) => {
      const predicate = predicateAt(node);
      const own = predicate ? assertionsOf(predicate, words, stances, values) : [];
      const beside = besideNoun(node, words, values);
      return [node, beside.length === 0 ? own : [...own, ...beside]];
    }),
  );
}

/** What the sentences of a text say, with who says so, which may stand in another sentence. */
export function withSpeakers(
  text: string,
  sentences: readonly WordAssertions[],
): readonly Assertion[] {
  const speakers = readSpeakers(
    text,
    sentences.map((sentence) => [...sentence.keys()]),
  );
  return sentences.flatMap((sentence) =>
    [...sentence].flatMap(([node, assertions]) => {
      const speaker = speakers.get(node);
      if (!speaker) return assertions;
      const { start, end } = spanOf(nounPhrase(speaker));
      const said = { start, end, head: spanOf([speaker]) };
      return assertions.map((one) => ({ ...one, speaker: said }));
    }),
  );
}

/**
 * What a text says, with who says so, in the order of the text.
 *
 * @param sentences the tokens of each sentence with their tree; offsets are UTF-16 code units into the text
 * @param values the times and amounts of the text
 */
export function readAssertions(
  text: string,
  sentences: readonly (readonly SyntaxToken[])[],
  values: ValueSpans,
): readonly Assertion[] {
  return withSpeakers(
    text,
    sentences.map((tokens) => assertionsIn(syntaxTree(mendedTree(tokens)), values)),
  );
}

function besideNoun(
  node: SyntaxNode,
  words: readonly SyntaxNode[],
  values: ValueSpans,
): Assertion[] {
  return nounAssertionsOf(node, words, values).map(({ head, arguments: parts }) => ({
    predicate: { lemma: 'be', ...spanOf([head]) },
    arguments: parts.map(argumentOf),
    // `Acme, not Brandt, bought it`
    polarity: isNegated(head, words) ? 'denied' : 'affirmed',
    ...(isAllegedly(head) && { status: 'alleged' as const }),
  }));
}

function assertionsOf(
  predicate: Predicate,
  words: readonly SyntaxNode[],
  stances: StanceReader,
  values: ValueSpans,
): Assertion[] {
  const stance = stances.of(predicate.node);
  const frame = ellipticFrame(predicate.node, values) ?? frameOf(predicate, values);
  const frames = takenApart(frame, words, values);
  return [
    ...frames.map((frame): Assertion => {
      const quantifier = frame.quantifier ?? quantifierOf(frame, words);
      const { node, copula } = frame.predicate;
      return {
        predicate: { lemma: frame.lemma, ...spanOf([copula ?? node]) },
        arguments: frame.arguments.map(argumentOf),
        ...putAs({ ...stance, denied: stance.denied !== frame.denied }),
        ...(quantifier && { quantifier }),
      };
    }),
    ...frames.flatMap((frame) =>
      (frame.denied ? [] : deedsIn(frame)).map(
        ({ noun, governor, signature, arguments: parts }): Assertion => ({
          predicate: { lemma: noun.lemma, ...spanOf([noun]) },
          arguments: parts.map(argumentOf),
          ...putAs(stances.ofDeed(noun, governor, signature)),
        }),
      ),
    ),
    ...frames.flatMap((frame) =>
      successionsIn(frame, values).map(({ lemma, word, arguments: parts }): Assertion => ({
        predicate: { lemma, ...spanOf([word]) },
        arguments: parts.map(argumentOf),
        ...putAs(stance),
      })),
    ),
  ];
}

const putAs = ({ denied, status }: Stance): Pick<Assertion, 'polarity' | 'status'> => ({
  polarity: denied ? 'denied' : 'affirmed',
  ...(status && { status }),
});

function argumentOf({ role, head, words }: FrameArgument): Argument {
  return { role, ...spanOf(words), head: spanOf([head]) };
}
