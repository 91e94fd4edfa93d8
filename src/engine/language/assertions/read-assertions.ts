import { syntaxTree, type SyntaxNode } from '../grammar/tree.js';
import type { SyntaxToken } from '../syntax/token.js';
import type { Argument, Assertion } from './assertion.js';
import { type StatedFrame, takenApart } from './coordination.js';
import { deedsIn } from './deeds.js';
import { ellipticFrame } from './elided/ellipsis.js';
import { type FrameArgument, frameOf } from './frame.js';
import { isNegated } from '../grammar/negation.js';
import { isAllegedly } from './modality.js';
import { mendedTree } from './mended-tree.js';
import { type NounAssertion, nounAssertionsOf } from './noun-assertions.js';
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
  const frames = words.map((node) => {
    const predicate = predicateAt(node);
    return predicate ? framesOf(predicate, words, values) : [];
  });
  const inGaps = new Set(frames.flatMap(headsInGaps));
  return new Map(
    words.map((node, at) => {
      const own = assertionsOf(frames[at] ?? [], words, stances, values);
      const beside = besideNoun(node, words, values, inGaps);
      return [node, beside.length === 0 ? own : [...own, ...beside]];
    }),
  );
}

/** What stands in clauses that leave their verb out against what stands in the one that has it. */
function headsInGaps([whole, ...others]: readonly StatedFrame[]): readonly SyntaxNode[] {
  if (!whole || others.length === 0) return [];
  const own = new Set(whole.arguments.map(({ head }) => head));
  const gaps = others.filter(({ denied }) => !denied);
  return gaps.flatMap((gap) => gap.arguments.flatMap(({ head }) => (own.has(head) ? [] : [head])));
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
  inGaps: ReadonlySet<SyntaxNode>,
): Assertion[] {
  // `Dunn won in Leeds, Holt in York`: Leeds is no Holt.
  const isApart = ({ arguments: parts }: NounAssertion): boolean =>
    parts.some(({ head }) => inGaps.has(head) && parts.some((one) => one.head === head.parent));
  return nounAssertionsOf(node, words, values).flatMap((one): readonly Assertion[] => {
    if (isApart(one)) return [];
    const { head, arguments: parts } = one;
    return [
      {
        predicate: { lemma: 'be', ...spanOf([head]) },
        arguments: parts.map(argumentOf),
        // `Acme, not Brandt, bought it`
        polarity: isNegated(head, words) ? 'denied' : 'affirmed',
        ...(isAllegedly(head) && { status: 'alleged' as const }),
      },
    ];
  });
}

function framesOf(
  predicate: Predicate,
  words: readonly SyntaxNode[],
  values: ValueSpans,
): readonly StatedFrame[] {
  const frame = ellipticFrame(predicate.node, values) ?? frameOf(predicate, values);
  return takenApart(frame, words, values);
}

function assertionsOf(
  frames: readonly StatedFrame[],
  words: readonly SyntaxNode[],
  stances: StanceReader,
  values: ValueSpans,
): Assertion[] {
  const [whole] = frames;
  if (!whole) return [];
  const stance = stances.of(whole.predicate.node);
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
