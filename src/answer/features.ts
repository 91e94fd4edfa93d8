import { STOP, type Passage, type SentenceIndex } from '../search/index.js';
import type { Question } from './question.js';
import { familyOf, fit } from './expected-fit.js';
import type { Mention } from './mentions.js';
import type { Notes } from './notes.js';

/** What the ranker weighs of a passage, in the order of its weights. */
export const FEATURES = [
  'coverage',
  'bm25',
  'bm25Sum',
  'exact',
  'before',
  'after',
  'paragraph',
  'title',
  'pairs',
  'phrases',
  'order',
  'closeness',
  'names',
  'nameMissing',
  'typeFound',
  'nameFound',
  'typeNear',
  'focus',
  'length',
  'short',
  'opensParagraph',
  'opensStory',
  'news',
  'pronoun',
  'bm25Before',
  'explains',
  'opening',
  'figureFound',
  'speaks',
] as const;
export type Feature = (typeof FEATURES)[number];

const K = 1.2;
const B = 0.6;

/** Which question terms a passage has, and where. */
interface Match {
  /** Best match of each question term, 0 to 1. */
  readonly strength: Float64Array;
  /** Occurrences of each question term, weighted. */
  readonly count: Float64Array;
  /** Token positions of matches in order, with the term each matches. */
  readonly at: readonly { readonly position: number; readonly term: number }[];
  readonly length: number;
}

/** Weighs passages for one question; matches are kept, since neighbours are looked at too. */
export class FeatureReader {
  readonly #byId = new Map<number, { term: number; strength: number }[]>();
  readonly #matches = new Map<number, Match>();
  readonly #weights: number[];
  readonly #total: number;

  constructor(
    readonly question: Question,
    readonly index: SentenceIndex,
    readonly notes: Notes,
  ) {
    question.terms.forEach(({ matches }, term) => {
      for (const [id, strength] of matches) {
        const list = this.#byId.get(id);
        if (list) list.push({ term, strength });
        else this.#byId.set(id, [{ term, strength }]);
      }
    });
    this.#weights = question.terms.map(({ weight }) => weight);
    this.#total = this.#weights.reduce((sum, weight) => sum + weight, 0) || 1;
  }

  read(passage: Passage): Float64Array {
    const { story, ordinal, paragraphBegin, paragraphEnd } = passage;
    const own = this.match(ordinal);
    const note = this.notes.of(passage);
    const same = (other: number): Match | undefined =>
      this.index.passages[other]?.story === story ? this.match(other) : undefined;
    const before = same(ordinal - 1);
    const after = same(ordinal + 1);
    const coverage = this.coverage(own);
    const paragraph: Match[] = [];
    for (let i = paragraphBegin; i < paragraphEnd; i++) paragraph.push(this.match(i));
    const pairs = this.#pairs(own);
    const bm25 = this.#bm25(own);
    const names = this.#names(own);
    const fitting = this.#fitting(passage);
    const family = familyOf(this.question.expected);
    const pronoun = note.opensWithPronoun;
    const beforeGain = before ? this.coverage(own, before) - coverage : 0;
    return Float64Array.of(
      coverage,
      bm25 / this.#total,
      bm25 / 4,
      this.#exact(own),
      beforeGain,
      after ? this.coverage(own, after) - coverage : 0,
      this.coverage(own, ...paragraph) - coverage,
      this.#title(passage, own),
      pairs.near,
      pairs.adjacent,
      pairs.order,
      this.#closeness(own, coverage),
      names.found,
      names.missing,
      fitting.best,
      fitting.named,
      fitting.near,
      this.#focus(own),
      Math.log(1 + own.length) / 4,
      own.length < 6 ? 1 : 0,
      ordinal === paragraphBegin ? 1 : 0,
      1 / (1 + ordinal - this.notes.on(story).begin),
      Math.min(1, Math.max(0, own.length - own.at.length) / 12),
      pronoun ? 1 + 4 * beforeGain : 0,
      before ? this.#bm25(before) / this.#total : 0,
      note.cues.has(this.question.expected) ? 1 : 0,
      this.#opening(own),
      family === 'figure' ? fitting.best : 0,
      this.question.expected === 'statement' && note.cues.has('statement') ? 1 : 0,
    );
  }

  match(ordinal: number): Match {
    let match = this.#matches.get(ordinal);
    if (!match) {
      match = this.#match(this.index.tokens(ordinal));
      this.#matches.set(ordinal, match);
    }
    return match;
  }

  /** Share of the question's weight that the passages have together. */
  coverage(...matches: readonly Match[]): number {
    let sum = 0;
    for (let term = 0; term < this.#weights.length; term++) {
      let strength = 0;
      for (const match of matches) strength = Math.max(strength, match.strength[term] ?? 0);
      sum += strength * (this.#weights[term] ?? 0);
    }
    return sum / this.#total;
  }

  #match(tokens: Uint32Array): Match {
    const strength = new Float64Array(this.#weights.length);
    const count = new Float64Array(this.#weights.length);
    const at: { position: number; term: number }[] = [];
    tokens.forEach((id, position) => {
      if (id === STOP) return;
      for (const match of this.#byId.get(id) ?? []) {
        strength[match.term] = Math.max(strength[match.term] ?? 0, match.strength);
        count[match.term] = (count[match.term] ?? 0) + match.strength;
        at.push({ position, term: match.term });
      }
    });
    return { strength, count, at, length: tokens.length };
  }

  #bm25({ count, length }: Match): number {
    const norm = K * (1 - B + (B * length) / this.notes.meanLength);
    let sum = 0;
    count.forEach((n, term) => {
      if (n > 0) sum += ((this.#weights[term] ?? 0) * n * (K + 1)) / (n + norm);
    });
    return sum;
  }

  #exact({ strength }: Match): number {
    let matched = 0;
    for (const one of strength) if (one === 1) matched++;
    return matched / Math.max(1, strength.length);
  }

  /** Share of the question's weight that stands where the sentence says what it is about. */
  #opening({ at }: Match): number {
    let sum = 0;
    for (const { position, term } of at) if (position < 3) sum += this.#weights[term] ?? 0;
    return Math.min(1, sum / this.#total);
  }

  /** Neighbouring content words of the question that stand near, next, and in order in the passage. */
  #pairs({ at }: Match): { near: number; adjacent: number; order: number } {
    let near = 0;
    let adjacent = 0;
    let order = 0;
    let total = 0;
    for (let term = 0; term + 1 < this.#weights.length; term++) {
      const weight = Math.min(this.#weights[term] ?? 0, this.#weights[term + 1] ?? 0);
      total += weight;
      let gap = Infinity;
      let inOrder = false;
      for (const first of at) {
        if (first.term !== term) continue;
        for (const second of at) {
          if (second.term !== term + 1) continue;
          gap = Math.min(gap, Math.abs(second.position - first.position));
          inOrder ||= second.position > first.position;
        }
      }
      if (gap <= 4) near += weight;
      if (gap <= 1 && inOrder) adjacent += weight;
      if (inOrder) order += weight;
    }
    const scale = total || 1;
    return { near: near / scale, adjacent: adjacent / scale, order: order / scale };
  }

  #closeness({ at }: Match, coverage: number): number {
    const [first] = at;
    const last = at.at(-1);
    if (!first || !last) return 0;
    const width = last.position - first.position + 1;
    return coverage / (1 + Math.log(1 + width / Math.max(1, at.length)));
  }

  #names({ strength }: Match): { found: number; missing: number } {
    let found = 0;
    let total = 0;
    this.question.terms.forEach((term, i) => {
      if (!term.name) return;
      total += term.weight;
      found += term.weight * (strength[i] ?? 0);
    });
    return total ? { found: found / total, missing: 1 - found / total } : { found: 0, missing: 0 };
  }

  #title({ story }: Passage, own: Match): number {
    const title = this.notes.on(story).titleTerms;
    let sum = 0;
    this.question.terms.forEach((term, i) => {
      if ((own.strength[i] ?? 0) === 0 && title.has(term.term)) sum += term.weight;
    });
    return sum / this.#total;
  }

  #focus({ strength }: Match): number {
    const { focus, terms } = this.question;
    let found = 0;
    terms.forEach(({ term }, i) => {
      if (focus.includes(term)) found = Math.max(found, strength[i] ?? 0);
    });
    return found;
  }

  /** Whether what is asked for stands in the passage, and how near to the question's words. */
  #fitting(passage: Passage): { best: number; near: number; named: number } {
    const { at } = this.match(passage.ordinal);
    const tokens = this.index.tokens(passage.ordinal);
    let best = 0;
    let near = 0;
    let named = 0;
    for (const mention of this.notes.of(passage).mentions) {
      if (this.#asked(mention, tokens)) continue;
      if (mention.isName) named = 1;
      const fits = fit(this.question.expected, mention.type);
      if (fits === 0) continue;
      best = Math.max(best, fits);
      let sum = 0;
      for (const match of at) {
        const gap = Math.max(mention.from - match.position, match.position - mention.to, 0);
        sum += (this.#weights[match.term] ?? 0) / (1 + gap / 4);
      }
      near = Math.max(near, (fits * sum) / this.#total);
    }
    return { best, near: Math.min(2, near), named };
  }

  /** Whether the question itself says the mention. */
  #asked({ from, to }: Mention, tokens: Uint32Array): boolean {
    for (let position = from; position <= to; position++) {
      const id = tokens[position] ?? STOP;
      if (id !== STOP && !this.#byId.has(id)) return false;
    }
    return true;
  }
}
