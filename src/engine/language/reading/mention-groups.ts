import { covers } from '../../document/index.js';
import type { Mention } from '../coreference/mention.js';
import { resolveCoreference } from '../coreference/resolve.js';
import { FIRM_NOUNS } from '../entities/anaphor-words.js';
import type { Entity, NameMention } from '../entities/entity-registry.js';
import { isKindOfBody } from '../entities/kinds-of-bodies.js';
import { childrenOf, type SyntaxNode } from '../grammar/tree.js';
import { agreeingAntecedent, standsForName } from './agreeing-antecedent.js';
import type { Guesses } from './antecedents/likeliest-of-several.js';
import { mainBodies } from './main-bodies.js';
import { type MeantBy, meantByThemselves } from './meant-by-themselves.js';
import { namedLater } from './named-later.js';
import { bearersOfNouns } from './bearers/bearers-of-nouns.js';
import { firmsOfPeoples } from './bearers/firms-of-peoples.js';
import { nounsOfNames } from './bearers/nouns-of-names.js';
import { SpanIndex } from './span-index.js';

/** A name, and the word of it that its others hang from. */
export type NameHead = readonly [SyntaxNode, NameMention];

/** The mentions of a story, those together that mean the same. */
export interface MentionGroups {
  readonly groups: readonly MentionGroup[];
  readonly heads: readonly NameHead[];
  readonly guesses: ReadonlySet<SyntaxNode>;
  /** Whom a common noun means by itself: `mayor`, where one mayor is named. */
  readonly bearers: ReadonlyMap<string, Entity>;
  /** The name that holds a word. */
  readonly nameAt: (head: SyntaxNode) => NameMention | undefined;
}

/** Mentions of one; who that is, where it has a name. */
export interface MentionGroup {
  readonly mentions: readonly Mention[];
  readonly entity: Entity | undefined;
}

/**
 * Groups the mentions of a story by coreference: names by whom they are known to mean, pronouns and
 * common nouns by the likeliest antecedent that agrees with what is known of the names.
 *
 * @param trees those of the story's sentences
 * @param names the story's names
 */
export function groupMentions(
  trees: readonly (readonly SyntaxNode[])[],
  names: readonly NameMention[],
): MentionGroups {
  const index = new SpanIndex(names);
  const found = new Map<SyntaxNode, NameMention | undefined>();
  const nameAt = (head: SyntaxNode): NameMention | undefined => {
    if (!found.has(head)) found.set(head, nameOn(head, index) ?? nameBehind(head, index));
    return found.get(head);
  };
  const heads = trees.flatMap((words) => headsOfNames(words, index));
  const bearers = bearersOfNouns(heads, trees, nameAt);
  const known = namedLater(trees, nameAt);
  const byThemselves = meantByThemselves(nameAt, bearers, firmsOfPeoples(heads));
  // `the group` of a story that has just named one is no other that it names later.
  const isNamedBefore = ({ lower, start }: SyntaxNode, entity: Entity): boolean => {
    if (!FIRM_NOUNS.has(lower) && lower !== 'group') return false;
    const first = heads.find(([, name]) => name.entity === entity);
    return (
      (first?.[1].start ?? start) > start &&
      heads.some(([, name]) => name.start < start && isKindOfBody('firm', name.entity) === true)
    );
  };
  // `the Pier` of the Friends of the Pier is the pier, and not its friends.
  const isWithin = ({ base, parent }: SyntaxNode, name: NameMention): boolean =>
    base === 'nmod' && parent !== undefined && covers(name, parent);
  const meant: MeantBy = (mention) => {
    const name = nameAt(mention.head);
    if (name && isWithin(mention.head, name)) return undefined;
    const itself = known.get(mention.head) ?? byThemselves(mention);
    return !name && itself && isNamedBefore(mention.head, itself) ? undefined : itself;
  };
  const mainOf = mainBodies(heads.map(([, { entity }]) => entity));
  const called = nounsOfNames(heads);
  const guesses: Guesses = new Set();
  const groups = resolveCoreference(
    trees,
    agreeingAntecedent(meant, mainOf, called, guesses),
    (name) => {
      const entity = meant(name);
      return { key: entity ?? name.head.lower, ...(entity && { kind: entity.kind }) };
    },
  );
  return {
    ...{ heads, guesses, bearers, nameAt },
    groups: groups.map((mentions) => ({
      mentions,
      entity:
        mentions.map(meant).find((one) => one !== undefined) ??
        mentions.flatMap((one) => (standsForName(one) ? (mainOf(one.head.lower) ?? []) : []))[0],
    })),
  };
}

const nameOn = (word: SyntaxNode, names: SpanIndex<NameMention>): NameMention | undefined =>
  names.overlapping(word).find((name) => covers(name, word));

/** `Ida Holm` of `the Green councillor Ida Holm`: what stands before it is no part of the name. */
function nameBehind(head: SyntaxNode, names: SpanIndex<NameMention>): NameMention | undefined {
  const behind = childrenOf(head, 'flat').find(({ index }) => index === head.index + 1);
  return behind && nameOn(behind, names);
}

/** The names in a sentence, each with the word of it that the others hang from. */
function headsOfNames(
  words: readonly SyntaxNode[],
  names: SpanIndex<NameMention>,
): readonly NameHead[] {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return [];
  return names.overlapping({ start: first.start, end: last.end }).flatMap((name) => {
    const inside = words.filter((word) => covers(name, word));
    const head = inside.find(({ parent }) => !parent || !inside.includes(parent));
    return head ? [[head, name] as const] : [];
  });
}
