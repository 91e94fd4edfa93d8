import {
  areOpposite,
  compared,
  isReckoned,
  type Item,
  likeness,
  rewordingsOf,
  type SourceText,
  type Statement,
} from '../../alignment/index.js';
import type { CandidateSentence } from '../candidate-sentences.js';
import { judgedIn } from '../judged-in.js';
import type { SentenceReading } from '../../language/index.js';
import { unborneItems } from '../unborne-items.js';

/** What speaks for a sentence of a story bearing a claim out, or contradicting it, each as a number. */
export const EVIDENCE = [
  // The log-odds by the network that any passage does, and that this one is it.
  'supports',
  'contradicts',
  'here',
  // What the claim names and the sentence does not; the share of its other words that stand for none there.
  'lacksNames',
  'lacksQuantities',
  'lacksTimes',
  'lacksWords',
  // Values that the sentence has others for; words that it has the opposite of.
  'otherValues',
  'opposites',
  // One of the two denies something, and the other nothing.
  'denialDiffers',
  // The sentence does not state all as a fact, or it is somebody's; and nothing of that is in the claim.
  'hedged',
  'onlySaid',
  // What comes of its statements held against the claim's, argument by argument.
  'borneOut',
  'contradicted',
  'share',
  'reported',
  'clashes',
  // How many telling words the claim has.
  'length',
] as const;

export type Evidence = Readonly<Record<(typeof EVIDENCE)[number], number>>;

/** What a network said of a claim and a sentence: chances, of all passages, and of the one that the sentence is in. */
export interface Chances {
  readonly supports: number;
  readonly contradicts: number;
  readonly here: number;
}

export interface ReadEvidence {
  readonly evidence: Evidence;
  /** Whether the sentence has the opposite of a word that it has not: `Prices in Lund rose while those in Skara fell` has both. */
  readonly isTurned: boolean;
}

export function readEvidence(
  claim: SourceText,
  sentence: SentenceReading,
  candidate: CandidateSentence,
  chances: Chances,
): ReadEvidence {
  const { source } = candidate;
  const items = claim.itemsOf(sentence).filter(({ light }) => !light);
  const told = source.itemsOf(candidate.sentence);
  // Whom a pronoun of it means is told by the statement that it stands in.
  const facing = source.facingOf(candidate.sentence);
  const tellings = [undefined, ...facing].map((told) => ({ ...candidate, told }));
  const unborne = new Set(unborneItems(claim, sentence, tellings));
  const lacks = (item: Item): boolean => {
    if (item.kind === 'name') return unborne.has(item);
    if (item.kind === 'word') return !told.some((other) => sharesTerm(item, other, likeness));
    // `22 pounds` may be a weight on one side, and money on the other.
    const isThere = source.words(candidate.sentence).includes(item.words);
    return (
      !isThere &&
      !isReckoned(item, told) &&
      !told.some((other) => compared(item, other, source.story.date) === 'fits')
    );
  };
  const lacking = items.filter(lacks);
  const of = (kind: Item['kind'], among = lacking): number =>
    among.filter((item) => item.kind === kind).length;
  const isOpposed = (item: Item): boolean =>
    told.some((other) => sharesTerm(item, other, (a, b) => Number(areOpposite(a, b))));
  const statements = claim.statementsOf(sentence);
  const [said, own] = [facing, statements];
  const judged = statements
    .flatMap((one) => [one, ...rewordingsOf(one)])
    .flatMap((one) => judgedIn(one, candidate));
  const best = judged.toSorted((a, b) => b.score - a.score)[0];
  // What is only denied under an `if` is not denied.
  const isDenied = ({ polarity, status }: Statement): boolean =>
    polarity === 'denied' && status === undefined;
  const evidence = {
    supports: logit(chances.supports),
    contradicts: logit(chances.contradicts),
    here: chances.here,
    lacksNames: of('name'),
    lacksQuantities: of('quantity'),
    lacksTimes: of('time'),
    lacksWords: of('word') / Math.max(1, of('word', items)),
    otherValues: lacking.filter((item) => told.some((other) => isOther(item, other, source)))
      .length,
    opposites: items.filter(isOpposed).length,
    denialDiffers: Number(said.some(isDenied) !== own.some(isDenied)),
    hedged: Number(said.some(({ status }) => status) && !own.some(({ status }) => status)),
    onlySaid: Number(
      said.some(({ merelySaid }) => merelySaid) && !own.some(({ speaker }) => speaker),
    ),
    borneOut: Number(judged.some(({ verdict }) => verdict === 'supported')),
    contradicted: Number(judged.some(({ verdict }) => verdict === 'contradicted')),
    share: best?.score ?? 0,
    reported: Number(judged.some(({ status }) => status)),
    clashes: Number(judged.some(({ clashes }) => clashes)),
    length: Math.log(1 + items.length),
  };
  return { evidence, isTurned: lacking.some(isOpposed) };
}

const isOther = (item: Item, other: Item, { story }: SourceText): boolean =>
  compared(item, other, story.date) === 'differs';

const sharesTerm = (one: Item, other: Item, alike: (a: string, b: string) => number): boolean =>
  one.terms.some((a) => other.terms.some((b) => alike(a, b) > 0));

const LEAST = 1e-4;
/** A chance as log-odds, which stay finite. */
const logit = (chance: number): number => Math.log((chance + LEAST) / (1 - chance + LEAST));
