import { byWord, readKeyed, WordMap } from '../../../data/index.js';
import { COMMON_NOUNS, FIRM_NOUNS, PERSON_NOUNS } from '../../entities/anaphor-words.js';
import type { Entity, NameMention } from '../../entities/entity-registry.js';
import { firmSuffix } from '../../entities/firm-suffix.js';
import { childrenOf, type SyntaxNode } from '../../grammar/tree.js';
import { VESSEL_NOUNS } from '../../names/context-cues.js';
import { COMMON_WORDS } from '../../tokens/common-words.js';
import { nounsApart } from './nouns-apart.js';
import { nounsBeside } from './nouns-of-names.js';

/**
 * Common nouns by which a story calls just one of those whom it names: a title (`Mayor Eva Holt`), what
 * stands beside the name (`the striker Rui Alves`, `Eva Holt, a nurse`, `the ferry Lady Anna`), the last word of a body's name
 * (`the Tolland City Council`, `Holmbury Zoo` where the story speaks of no other zoo).
 *
 * @param heads the word of each name that its others hang from
 * @param trees those of the story's sentences
 * @param nameAt the name that holds a word
 */
export function bearersOfNouns(
  heads: readonly (readonly [SyntaxNode, NameMention])[],
  trees: readonly (readonly SyntaxNode[])[],
  nameAt: (head: SyntaxNode) => NameMention | undefined,
): ReadonlyMap<string, Entity> {
  const bearers = new Map<string, Set<Entity>>();
  const apart = new Map<string, Set<Entity>>();
  const addIn = (known: Map<string, Set<Entity>>, noun: string, entity: Entity): void => {
    known.set(noun, (known.get(noun) ?? new Set()).add(entity));
  };
  for (const [head, { entity }] of heads) {
    const beside = nounsBeside(head);
    const nouns =
      entity.kind === 'person'
        ? // Not `after the fire Brandt said so`.
          [
            ...[...entity.titles].flatMap(inFull),
            ...beside.filter((noun) => PERSON_NOUNS.has(noun)),
          ]
        : [
            ...lastWords(entity),
            ...(isSetApart(head) ? [] : beside.filter((noun) => isKindOf(noun, entity))),
          ];
    // `Northcote, a club in Lund` is told from the club that the story calls so.
    const isOneOfKind = entity.kind !== 'person' && isIndefinite(head);
    for (const noun of nouns) addIn(isOneOfKind ? apart : bearers, noun, entity);
  }
  for (const [noun, entities] of apart) if (!bearers.has(noun)) bearers.set(noun, entities);
  const alone = [...bearers].flatMap(([noun, [bearer, ...others]]) =>
    bearer && others.length === 0 ? [[noun, bearer] as const] : [],
  );
  const byNameAlone = alone.filter(([noun]) => !isKnown(noun));
  const others = nounsApart(new Map(byNameAlone), trees, nameAt);
  return new Map(alone.filter(([noun]) => !others.has(noun)));
}

/** `governor` for the `Gov.` before a name. */
const IN_FULL = new WordMap(() => byWord(readKeyed('entities/title-abbreviations.txt')));

const inFull = (title: string): readonly string[] => [title, ...[IN_FULL.get(title) ?? []].flat()];

/** `the union`, `the utility` and `the ferry` may be the only one of a story; companies are many. */
const isKindOf = (noun: string, { kind }: Entity): boolean =>
  FIRM_NOUNS.has(noun)
    ? SPECIAL_FIRM.test(noun) && /^(?:organisation|other)$/u.test(kind)
    : VESSEL_NOUNS.has(noun) || COMMON_NOUNS.get(noun)?.includes(kind) === true;

/** Nouns for firms that say what a firm does. */
const SPECIAL_FIRM =
  /^(?:airline|automaker|carmaker|chipmaker|housebuilder|insurer|retailer|shipbuilder|utility)$/u;

/** `to the Danish club Vejlby`: with an adjective it is told from the club that the story speaks of. */
function isSetApart(head: SyntaxNode): boolean {
  const noun = /^(?:appos|flat)$/u.test(head.base) && head.parent ? head.parent : head;
  return (
    noun.base !== 'nsubj' &&
    [noun, ...childrenOf(noun, 'compound', 'nmod:desc')].some((one) =>
      // Of a name a parser may take a part for an adjective.
      childrenOf(one, 'amod').some(({ xpos }) => xpos !== 'NNP'),
    )
  );
}

/** `Northcote, a club in Lund` */
const isIndefinite = (head: SyntaxNode): boolean =>
  childrenOf(head, 'appos').some(({ children }) => children.some(({ lemma }) => lemma === 'a'));

function lastWords(entity: Entity): readonly string[] {
  const words = [...entity.keys]
    // `the lido` is not the Friends of the Lido.
    .filter((key) => key.includes(' ') && !/ (?:for|of) /u.test(key))
    .flatMap((key) => key.split(' ').at(-1) ?? []);
  return words.filter((word) =>
    isKnown(word)
      ? COMMON_NOUNS.get(word)?.includes(entity.kind) === true
      : BY_LAST_WORD.test(entity.kind) && isPlainNoun(word) && !isOfFirm(word, entity),
  );
}

/** What a firm deals in is not the firm: `a care home`, beside Acme Care. */
const isOfFirm = (word: string, { kind }: Entity): boolean =>
  kind === 'organisation' && firmSuffix().test(`x ${word}`);

const isKnown = (noun: string): boolean => COMMON_NOUNS.has(noun) || PERSON_NOUNS.has(noun);

/** Laws, works and peoples are called otherwise: no escape is The Great Escape. */
const BY_LAST_WORD = /^(?:organisation|place|product|event|other)$/u;

/** In the singular: the pumps that Brandt Pumps sells are not the firm. */
const isPlainNoun = (word: string): boolean =>
  /^\p{Ll}{3,}$/u.test(word) && !/[^su]s$/u.test(word) && !COMMON_WORDS.has(word);
