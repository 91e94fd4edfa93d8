import { WordList } from '../../data/index.js';
import type { SyntaxNode } from '../grammar/tree.js';
import type { EntityKind } from '../entities/entity-kind.js';
import { EntityDraft, type Candidate } from './entity-draft.js';
import { whoGoesOnSpeaking } from './going-on-speaking.js';
import type { Mention } from './mention.js';
import type { AddFeature } from './feature-weights.js';
import { addNewNominalFeatures, addNominalFeatures, haveSameNoun } from './nominal-features.js';
import { addNoAntecedentFeatures, addPronounFeatures } from './pronoun-features.js';
import { areNamedApart, areToldApart, hasNameBefore } from './named-apart.js';
import { pairMeant } from './pairs.js';
import { readMentions } from './read-mentions.js';

/** Sentences that an antecedent is looked for in, this one included. */
const PRONOUN_WINDOW = 8;
const NOMINAL_WINDOW = 4;
/** The same noun is looked for farther back. */
const SAME_NOUN_WINDOW = 30;
const MAX_CANDIDATES = 200;

const DEFINITE = new WordList('coreference/definite-determiners.txt');

/** An anaphor, and what it may mean. */
export interface Anaphor {
  readonly mention: Mention;
  readonly candidates: readonly Candidate[];
  readonly addFeatures: (candidate: Candidate, add: AddFeature) => void;
  /** Adds the features of the possibility that it means none of its candidates. */
  readonly addFeaturesOfNone: (add: AddFeature) => void;
}

/** What is known of a name before. */
export interface KnownName {
  /** What the names of one entity have in common. */
  readonly key: unknown;
  /** What it names. */
  readonly kind?: EntityKind;
}

/** Chooses among the possibilities of an anaphor: the index of its candidate, undefined for none. */
export type ChooseAntecedent = (anaphor: Anaphor) => number | undefined;

/**
 * Coreference by ranking mentions from left to right (Denis and Baldridge 2008): each pronoun of the
 * third person and each definite noun phrase goes with the mention before it that is chosen, and
 * with all that goes with that one. Names go together that are alike.
 *
 * @param known what is known of a name; by default nothing but the word
 * @returns the entities in the order of their first mentions; each has at least one mention
 */
export function resolveCoreference(
  trees: readonly (readonly SyntaxNode[])[],
  choose: ChooseAntecedent,
  known: (name: Mention) => KnownName = ({ head }) => ({ key: head.lower }),
): readonly Mention[][] {
  const mentions = readMentions(trees);
  /** By the index of the mention. */
  const entities: EntityDraft[] = [];
  const byName = new Map<unknown, EntityDraft>();
  const pairs = new Map<SyntaxNode, EntityDraft>();
  mentions.forEach((mention, index) => {
    const pair = pairMeant(mentions, index, (name) => known(name).kind);
    if (pair) {
      const entity = pairs.get(pair.head) ?? new EntityDraft(pair);
      pairs.set(pair.head, entity);
      entity.add(mention);
      entities.push(entity);
      return;
    }
    const anaphor = anaphorOf(mentions, index, entities);
    const at = anaphor && choose(anaphor);
    const name = mention.kind === 'name' ? known(mention).key : undefined;
    const entity =
      (at === undefined ? undefined : anaphor?.candidates[at]?.entity) ??
      (name === undefined ? undefined : byName.get(name)) ??
      new EntityDraft();
    if (name !== undefined) byName.set(name, entity);
    entity.add(mention);
    entities.push(entity);
  });
  return [...new Set(entities)].map((entity) => entity.mentions);
}

function anaphorOf(
  mentions: readonly Mention[],
  index: number,
  entities: readonly EntityDraft[],
): Anaphor | undefined {
  const mention = mentions[index];
  if (!mention) return undefined;
  if (mention.kind === 'pronoun') {
    const all = candidatesFor(mentions, index, entities, () => PRONOUN_WINDOW);
    const subjects = all.filter((one) => isNamedSubject(one.mention, mention));
    const known = all.filter((one) => !subjects.some((other) => supersedes(other, one)));
    const candidates = whoGoesOnSpeaking(mention, known);
    return {
      mention,
      candidates,
      addFeatures: (candidate, add) => {
        addPronounFeatures(mention, candidate, add);
      },
      addFeaturesOfNone: (add) => {
        addNoAntecedentFeatures(mention, candidates.length, add);
      },
    };
  }
  const isKnown = DEFINITE.has(mention.determiner) || isOwnProduct(mention);
  if (mention.kind !== 'nominal' || !isKnown) return undefined;
  const candidates = candidatesFor(mentions, index, entities, (other) =>
    other.kind !== 'pronoun' && haveSameNoun(mention, other) ? SAME_NOUN_WINDOW : NOMINAL_WINDOW,
  ).filter(({ entity }) => !areNamedApart(mention, entity) && !areToldApart(mention, entity));
  return {
    mention,
    candidates,
    addFeatures: (candidate, add) => {
      addNominalFeatures(mention, candidate, add);
    },
    addFeaturesOfNone: (add) => {
      addNewNominalFeatures(mention, candidates, add);
    },
  };
}

/** `The Hull plant`, as the subject of the sentence of a pronoun or the one before. */
const isNamedSubject = (one: Mention, { sentence }: Mention): boolean =>
  one.kind === 'nominal' &&
  sentence - one.sentence <= 1 &&
  one.role.startsWith('nsubj') &&
  hasNameBefore(one);

/** `The Truro plant closed. The Hull plant has not. It …`: the one spoken of last is meant, of two of a noun. */
const supersedes = (nearer: Candidate, { entity, between }: Candidate): boolean =>
  nearer.between < between && nearer.entity !== entity && areNamedApart(nearer.mention, entity);

/** `its product`: what somebody is said to make may have been told before. */
export const isOwnProduct = ({ noun, determiner }: Mention): boolean =>
  noun === 'product' && determiner === 'possessor';

/** The mentions before one that lie within its window, nearest first. */
function candidatesFor(
  mentions: readonly Mention[],
  index: number,
  entities: readonly EntityDraft[],
  windowFor: (candidate: Mention) => number,
): Candidate[] {
  const anaphor = mentions[index];
  const candidates: Candidate[] = [];
  for (let at = index - 1; at >= 0 && candidates.length < MAX_CANDIDATES; at--) {
    const mention = mentions[at];
    const entity = entities[at];
    if (!anaphor || !mention || !entity) break;
    const away = anaphor.sentence - mention.sentence;
    if (away >= SAME_NOUN_WINDOW) break;
    if (away >= windowFor(mention) || (entity.isPair && isOne(anaphor))) continue;
    const isFirst = mentions[at - 1]?.sentence !== mention.sentence;
    candidates.push({ mention, entity, between: candidates.length, isFirst });
  }
  return candidates;
}

/** A pronoun of the singular never means two. */
const isOne = ({ pronoun }: Mention): boolean => pronoun !== undefined && pronoun !== 'they';
