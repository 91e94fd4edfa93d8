import type { ReadSentence } from '../language/index.js';
import { covers } from '../document/index.js';
import { bestBy } from './best-by.js';
import { itemFit, type ItemFit } from './item-fit.js';
import { itemsOf, type Item } from './items.js';
import { nearness, type Anchor } from './nearness.js';
import type { AlignedPair } from './aligned-pair.js';
import { linkBefore, sideOf } from './roles.js';

/** What a claim is held against: a sentence, and those before it in its paragraph. */
export interface CandidateSentence {
  readonly sentence: ReadSentence;
  readonly before: readonly ReadSentence[];
}

/** An item of a claim, and how much it counts. */
export interface Weighed {
  readonly item: Item;
  readonly weight: number;
}

interface Option extends ItemFit {
  readonly source: Item;
}

interface Slot extends Weighed {
  readonly options: readonly Option[];
}

/** What counts for a word of the same polarity, where a sentence has it twice. */
const SAME_STANCE = 0.3;
/** A value that stands where the claimed one does displaces the same value that stands elsewhere. */
const ELSEWHERE = 0.35;
const DISPLACED_BY = 0.3;
const NEARER_VERB = 0.1;
const PRONOUN = /^(?:it|he|she|they|this|these|its|his|her|their)$/u;
/** The subject of the sentence before, where a pronoun begins the sentence. */
const MEANT = 0.9;
/** So many items begin a sentence of which no verb was read. */
const USUAL_SUBJECT = 2;
/** What the sentences before a sentence have counts for so much. */
const BEFORE = { word: 0.6, name: 0.7, quantity: 0.6, time: 0.6 } as const;

/** Pairs each item of a claim with what a sentence has in its place, in the claim's order. */
export function alignItems(
  items: readonly Weighed[],
  claim: ReadSentence,
  { sentence, before }: CandidateSentence,
): readonly AlignedPair[] {
  const sources = itemsOf(sentence);
  const { date } = sentence.story;
  const slots = items.map(({ item, weight }): Slot => {
    return { item, weight, options: optionsFor(item, sources, date) };
  });
  const anchors = slots.map(anchorOf);
  const used = new Set<Item>();
  const kept = slots.map((slot) => {
    const pair = sameFor(slot, anchors, used);
    if (pair?.source && isValue(slot.item)) used.add(pair.source);
    return pair;
  });
  return slots.map((slot, at): AlignedPair => {
    const pair = kept[at];
    if (pair) return pair;
    const other = otherFor(slot, anchors, used, [claim, sentence]);
    const { item, weight } = slot;
    const strength =
      other && excludesBefore(slot, other, [claim, sentence])
        ? 0
        : strengthBefore(item, before, sentence);
    if (strength > 0) return { claim: item, weight, relation: 'same', strength };
    if (!other) return { claim: item, weight, relation: 'missing', strength: 0 };
    if (item.kind !== 'word') used.add(other.source);
    const { source, relation, near } = other;
    return { claim: item, weight, source, relation, strength: near };
  });
}

const isValue = ({ quantity, time }: Item): boolean => quantity !== undefined || time !== undefined;

function optionsFor(
  item: Item,
  sources: readonly Item[],
  published: string | undefined,
): readonly Option[] {
  const options = sources.flatMap((source): Option[] => {
    const fit = itemFit(item, source, published);
    return fit ? [{ source, ...fit }] : [];
  });
  if (item.kind !== 'name' || options.some(({ relation }) => relation === 'same')) return options;
  const spelled = asWords(item, sources);
  return spelled ? [...options, { source: spelled, relation: 'same', strength: 0.8 }] : options;
}

/** A name that the sentence has as common words: `member states` for `Member States`. */
function asWords({ terms }: Item, sources: readonly Item[]): Item | undefined {
  const found = terms.map((term) => sources.find((source) => source.terms.includes(term)));
  return found.every((source) => source !== undefined) ? found.at(-1) : undefined;
}

function anchorOf({ item, weight, options }: Slot): Anchor {
  const sure = bestBy(options, ({ relation, strength }) => (relation === 'same' ? strength : 0));
  return { claim: item, weight, source: sure?.source, strength: sure?.strength ?? 0 };
}

/** The same thing in the sentence, unless another value stands in its place. */
function sameFor(
  { item, weight, options }: Slot,
  anchors: readonly Anchor[],
  used: ReadonlySet<Item>,
): AlignedPair | undefined {
  const free = options
    .filter(({ source }) => !used.has(source))
    .map((option) => ({ ...option, near: nearness(item, option.source, anchors) }));
  const chosen = bestBy(
    free.filter(({ relation }) => relation === 'same'),
    ({ source, strength, near }) =>
      strength + near + (source.negated === item.negated ? SAME_STANCE : 0),
  );
  if (!chosen || isDisplaced(item, chosen, free)) return undefined;
  const { source, strength } = chosen;
  return { claim: item, weight, source, relation: 'same', strength };
}

interface PlacedOption extends Option {
  /** 0 to 1: how near it stands to what claim and sentence share. */
  readonly near: number;
}

/**
 * Whether what a sentence has as the claim does belongs to something else: another value stands in
 * the claimed one's place, or the opposite verb does (`fell by 12 percent, while others rose`).
 */
function isDisplaced(item: Item, chosen: PlacedOption, free: readonly PlacedOption[]): boolean {
  const rivals = free.filter(({ relation }) => relation !== 'same');
  if (isValue(item)) {
    if (chosen.near >= ELSEWHERE) return false;
    return rivals.some(({ near }) => near > chosen.near + DISPLACED_BY);
  }
  return (
    item.verb &&
    rivals.some(
      ({ source, near }) =>
        source.verb &&
        (!chosen.source.verb ||
          (source.clause !== chosen.source.clause && near > chosen.near + NEARER_VERB)),
    )
  );
}

/** What the sentence has in place of something that it does not have. */
function otherFor(
  { item, options }: Slot,
  anchors: readonly Anchor[],
  used: ReadonlySet<Item>,
  [claim, sentence]: readonly [ReadSentence, ReadSentence],
): (Option & { readonly near: number }) | undefined {
  const taken = new Set(anchors.map(({ source }) => source));
  const open = options.filter(
    ({ relation, source }) =>
      relation !== 'same' &&
      !used.has(source) &&
      !(item.kind === 'name' && (taken.has(source) || !mayReplace(item, claim, source, sentence))),
  );
  const near = open.map((option) => ({ ...option, near: nearness(item, option.source, anchors) }));
  return bestBy(near, (option) => option.near);
}

/** Whether one name may stand where another does: both places or neither, both agents or neither. */
function mayReplace(
  item: Item,
  claim: ReadSentence,
  source: Item,
  sentence: ReadSentence,
): boolean {
  const isPlace = ({ entity }: Item): boolean => entity?.kind === 'place';
  if (isPlace(item) !== isPlace(source)) return false;
  const [one, other] = [sideOf(claim, item), sideOf(sentence, source)];
  if (one !== undefined && other !== undefined && one !== other) return false;
  const [link, own] = [linkBefore(claim, item), linkBefore(sentence, source)];
  return one === 'agent' || link === undefined || own === undefined || link === own;
}

/** Whether what stands in an item's place says that what the sentences before have does not count. */
function excludesBefore(
  { item }: Slot,
  { relation, source }: Option,
  [claim, sentence]: readonly [ReadSentence, ReadSentence],
): boolean {
  if (relation === 'opposite') return true;
  // `Brandt called it a mistake`: whoever spoke in the sentence before did not.
  return (
    item.kind === 'name' &&
    source.indirect !== true &&
    sideOf(claim, item) === 'agent' &&
    sideOf(sentence, source) === 'agent'
  );
}

/** How far the sentences before a sentence stand in for something that it lacks itself. */
function strengthBefore(
  item: Item,
  before: readonly ReadSentence[],
  sentence: ReadSentence,
): number {
  const same = (other: ReadSentence): readonly Item[] =>
    itemsOf(other).filter((source) => itemFit(item, source, other.story.date)?.relation === 'same');
  // What is done must be told by the sentence itself.
  if (item.verb) return 0;
  const last = before.at(-1);
  if (last && PRONOUN.test(sentence.tokens[0]?.lower ?? '')) {
    const subject = last.clauses[0]?.subject;
    const isMeant = (source: Item): boolean =>
      subject ? covers(subject, source) : source.at < USUAL_SUBJECT;
    if (same(last).some(isMeant)) return MEANT;
  }
  return before.some((other) => same(other).length > 0) ? BEFORE[item.kind] : 0;
}
