import { FeatureList } from '../model/feature-list.js';
import type { Scorer } from '../model/scorer.js';
import { arcCandidates, MAX_CANDIDATES } from './arc-candidates.js';
import { addArcFeatures } from './arc-features.js';
import type { Columns } from './columns.js';
import { bestTree, type ScoredArcs } from './best-tree.js';
import type { Drafts } from './draft.js';

export const MAX_ARC_FEATURES = 128;

/**
 * Chooses each word's head among those that two drafts bring into question, by a model that sees both
 * drafts whole: stacking (Martins and others 2008).
 */
export class ArcParser {
  readonly #features = new FeatureList(MAX_ARC_FEATURES);
  readonly #score = new Float32Array(1);
  readonly #candidates = new Int32Array(MAX_CANDIDATES);

  constructor(readonly scorer: Scorer) {}

  /** The head of each word; `columns.count` for the root. */
  parse(columns: Columns, drafts: Drafts): Int32Array {
    const arcs: ScoredArcs[] = [];
    for (let word = 0; word < columns.count; word += 1) {
      const size = arcCandidates(drafts, word, this.#candidates);
      const heads = this.#candidates.slice(0, size);
      arcs.push({
        heads,
        scores: Float32Array.from(heads, (head) => this.#scoreOf(columns, drafts, head, word)),
      });
    }
    return bestTree(arcs);
  }

  #scoreOf(columns: Columns, drafts: Drafts, head: number, word: number): number {
    addArcFeatures(this.#features, columns, drafts, head, word);
    this.scorer.score(this.#features, this.#score);
    return this.#score[0] ?? 0;
  }
}
