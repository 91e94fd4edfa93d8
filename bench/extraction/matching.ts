import type { FactWords, GoldFact } from './gold.js';

/** How well a fact fits a gold one: the shares of its words, and of the gold one's, that they have in common. */
export interface Match {
  readonly precision: number;
  readonly recall: number;
}

/** Summed over facts: one-to-one precision, and recall by the best match. */
export interface Worth {
  readonly precision: number;
  readonly recall: number;
}

const BE = /^(?:be|is|am|are|was|were|been|being)$/u;

function inCommon(gold: readonly string[], said: readonly string[]): number {
  const left = [...said];
  return gold.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

/**
 * The token match of CaRB (Bhardwaj et al. 2019), part by part; relations without a word in common
 * do not match.
 */
export function matchFacts(gold: GoldFact, said: FactWords): Match {
  const none = { precision: 0, recall: 0 };
  const bare = said.relation.includes('be') && !gold.relation.includes('be');
  const relation =
    inCommon(gold.relation, said.relation) +
    (bare && gold.relation.some((word) => BE.test(word)) ? 1 : 0);
  if (relation === 0 || (gold.hasObject && said.object.length === 0)) return none;
  const same = relation + inCommon(gold.subject, said.subject) + inCommon(gold.object, said.object);
  const own =
    said.relation.length + said.subject.length + (gold.hasObject ? said.object.length : 0);
  return {
    precision: same / own,
    recall: same / (gold.relation.length + gold.subject.length + gold.object.length),
  };
}

/** What facts are worth together. `matches` has a row for each fact and in it a match for each gold fact. */
export function worthOf(matches: readonly (readonly Match[])[]): Worth {
  const gold = matches[0]?.length ?? 0;
  let recall = 0;
  const cells: { precision: number; fact: number; to: number }[] = [];
  for (let to = 0; to < gold; to++) {
    let best = 0;
    matches.forEach((row, fact) => {
      const match = row[to];
      if (!match) return;
      best = Math.max(best, match.recall);
      if (match.precision > 0) cells.push({ precision: match.precision, fact, to });
    });
    recall += best;
  }
  cells.sort((a, b) => b.precision - a.precision);
  const [facts, golds] = [new Set<number>(), new Set<number>()];
  let precision = 0;
  for (const cell of cells) {
    if (facts.has(cell.fact) || golds.has(cell.to)) continue;
    facts.add(cell.fact);
    golds.add(cell.to);
    precision += cell.precision;
  }
  return { precision, recall };
}
