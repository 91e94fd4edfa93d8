import { WordList } from '../../data/index.js';
import { childrenOf } from '../grammar/tree.js';
import type { Mention } from './mention.js';
import { determinerOf } from './mention-features.js';

const PAIR_NOUNS = new WordList('coreference/pair-nouns.txt');
/** Sentences that the two are looked for in, this one included. */
const WINDOW = 4;

/** The two names that a mention such as `the couple` means: the nearest joined by `and`, as one mention. */
export function pairMeant(mentions: readonly Mention[], index: number): Mention | undefined {
  const mention = mentions[index];
  if (!mention) return undefined;
  const { kind, head, sentence } = mention;
  if (kind !== 'nominal' || !PAIR_NOUNS.has(head.lower) || determinerOf(mention) !== 'the')
    return undefined;
  const first = mentions
    .slice(0, index)
    .findLast(
      (one) => one.kind === 'name' && sentence - one.sentence < WINDOW && isJoinedToOne(one),
    );
  return first && { ...first, kind: 'pair' };
}

function isJoinedToOne({ head }: Mention): boolean {
  const joined = childrenOf(head, 'conj').filter(({ upos }) => upos === 'PROPN');
  return joined.length === 1;
}
