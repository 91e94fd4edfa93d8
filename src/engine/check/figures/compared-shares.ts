import type { Item, Statement } from '../../alignment/index.js';
import { type Entity, type Quantity, stem } from '../../language/index.js';
import type { CandidateSentence } from '../candidate-sentences.js';

const HOLDING = new Set(['own', 'hold', 'have', 'control'].map(stem));

/** What somebody holds of something: the share, and the sentence that says so. */
interface Holding {
  readonly share: Quantity;
  readonly candidate: CandidateSentence;
}

/**
 * The shares that two hold of one whole, each told in a sentence of its own: `Roth owns 14% of Acme. Brandt
 * owns 71% of Acme.` Undefined where either has none, or several.
 *
 * @param telling what a claim says of them, the whole among it
 */
export function sharesOf(
  [one, other]: readonly [Item, Item],
  whole: Entity,
  candidates: readonly CandidateSentence[],
): readonly [Holding, Holding] | undefined {
  const [first, second] = [one, other].map((party) => holdingOf(party, whole, candidates));
  return first && second ? [first, second] : undefined;
}

function holdingOf(
  party: Item,
  whole: Entity,
  candidates: readonly CandidateSentence[],
): Holding | undefined {
  const holdings = candidates.flatMap((candidate) =>
    candidate.source
      .statementsOf(candidate.sentence)
      .filter((told) => isHeldBy(told, party, whole))
      .flatMap((told) => percentagesIn(told).map((share) => ({ share, candidate }))),
  );
  const amounts = new Set(holdings.map(({ share }) => share.amount));
  return amounts.size === 1 ? holdings[0] : undefined;
}

function isHeldBy(told: Statement, party: Item, whole: Entity): boolean {
  const { parts, polarity, status, merelySaid, terms, former } = told;
  const holder = parts.find(({ role }) => role === 'agent');
  return (
    polarity === 'affirmed' &&
    status === undefined &&
    !merelySaid &&
    !former &&
    terms.some((term) => HOLDING.has(term)) &&
    party.entity !== undefined &&
    holder?.entity === party.entity &&
    parts.some((part) => part !== holder && part.entities.has(whole))
  );
}

/** Its only percentage, which nothing loosens. */
function percentagesIn({ parts }: Statement): readonly Quantity[] {
  const found = parts.flatMap(({ items }) =>
    items.flatMap(({ quantity }) => (quantity?.kind === 'percent' ? quantity : [])),
  );
  return found.length === 1 ? found.filter(({ bound }) => bound === undefined) : [];
}
