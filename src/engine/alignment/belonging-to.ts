import { once, readKeyed } from '../data/index.js';
import {
  type Assertion,
  childOf,
  type Entity,
  type SentenceReading,
  stem,
  type SyntaxNode,
} from '../language/index.js';
import type { Source } from './source.js';

/** Who somebody is to somebody else: the nephew of Lund, Acme's chairman. */
export interface Holding {
  readonly holder: Entity;
  /** The stem of what they are. */
  readonly noun: string;
  readonly owner: Entity;
}

const GENDERS = ['male', 'female'] as const;

const kin = once(
  () =>
    new Map(
      [...readKeyed('alignment/kin.txt')].map(([noun, others]) => [stem(noun), others.map(stem)]),
    ),
);

/**
 * What one is to whom another is a nephew: by their gender, an uncle or an aunt. Undefined where that is not known.
 *
 * @param node a name of theirs, or `his`
 */
export function otherSideOfKin(
  noun: string,
  { gender }: Entity,
  { lower }: SyntaxNode,
): string | undefined {
  const own = gender ?? (lower === 'his' ? 'male' : lower === 'her' ? 'female' : undefined);
  const at = GENDERS.findIndex((one) => one === own);
  return at < 0 ? undefined : kin().get(noun)?.[at];
}

/** Whose something is: `his` and `Lund's`, and behind a noun `of Lund`. */
export const ownerNode = (noun: SyntaxNode): SyntaxNode | undefined =>
  childOf(noun, 'nmod:poss') ??
  noun.children.find((child) => child.base === 'nmod' && childOf(child, 'case')?.lower === 'of');

/** Who is said to be what to whom, and the other way round where they are kin. */
export function holdingsIn(
  sentence: SentenceReading,
  assertions: readonly Assertion[],
  source: Source,
): readonly Holding[] {
  const named = (node: SyntaxNode): Entity | undefined =>
    source.entityAt(node)?.named ?? source.nameAt(node)?.entity;
  return assertions.flatMap(({ predicate, arguments: parts, ...put }): Holding[] => {
    const isPlain = put.polarity === 'affirmed' && !put.status && !put.speaker;
    if (predicate.lemma !== 'be' || !isPlain) return [];
    const [who, what] = ['agent', 'attribute'].map((role) => {
      const part = parts.find((one) => one.role === role);
      return sentence.tree.find(({ start }) => start === part?.head.start);
    });
    const owner = what && ownerNode(what);
    const [one, other] = [who && named(who), owner && named(owner)];
    if (!what || !owner || !one || !other || one === other) return [];
    const noun = stem(what.lower);
    const turned = otherSideOfKin(noun, other, owner);
    return [
      { holder: one, noun, owner: other },
      ...(turned === undefined ? [] : [{ holder: other, noun: turned, owner: one }]),
    ];
  });
}

/** Who alone is that to somebody; undefined where nobody is, or several are. */
export function holderAmong(
  holdings: readonly Holding[],
  owner: Entity,
  nouns: readonly string[],
): Entity | undefined {
  const [only, ...others] = new Set(
    holdings
      .filter((one) => one.owner === owner && nouns.includes(one.noun))
      .map(({ holder }) => holder),
  );
  return others.length === 0 ? only : undefined;
}
