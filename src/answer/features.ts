import type { Passage } from '../search/index.js';
import { familyOf } from './expected-fit.js';
import { flag } from './flag.js';
import { fittingOf } from './fitting.js';
import { Matcher, type Match } from './match.js';
import { bm25, closeness, exactShare, openingShare, pairsOf } from './measures.js';
import type { Notes } from './notes.js';
import type { Question } from './question.js';

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
  'news',
  'pronoun',
  'bm25Before',
  'explains',
  'opening',
  'figureFound',
  'speaks',
  'idfSum',
  'nameSum',
  'samePronoun',
  'pronounMissing',
  'paragraphBest',
  'beaten',
] as const;
export type Feature = (typeof FEATURES)[number];

/** Fewer tokens than this, and a sentence is a heading or a fragment. */
const SHORT = 6;

/** Reads the features of passages for one question; matches are kept, as neighbours are looked at too. */
export class FeatureReader {
  readonly #matcher: Matcher;
  readonly #matches = new Map<number, Match>();

  constructor(
    readonly question: Question,
    readonly notes: Notes,
  ) {
    this.#matcher = new Matcher(question);
  }

  /** The features of a passage, in the order of {@link FEATURES}. */
  read(passage: Passage): Float64Array {
    const features = {
      ...this.#ofWords(passage),
      ...this.#ofNeighbours(passage),
      ...this.#ofAnswer(passage),
      ...this.#ofPlace(passage),
    } satisfies Record<Feature, number>;
    return Float64Array.from(FEATURES, (name) => features[name]);
  }

  /** How much of the question the passage has, and how close together. */
  #ofWords(passage: Passage) {
    const match = this.#match(passage.ordinal);
    const coverage = this.#matcher.coverage(match);
    const score = bm25(this.#matcher, match, this.notes.meanLength);
    const pairs = pairsOf(this.#matcher, match);
    const names = this.#nameShare(match);
    return {
      coverage,
      bm25: score / this.#matcher.total,
      bm25Sum: score / 4,
      exact: exactShare(match),
      pairs: pairs.near,
      phrases: pairs.adjacent,
      order: pairs.inOrder,
      closeness: closeness(coverage, match),
      names: names ?? 0,
      nameMissing: names === undefined ? 0 : 1 - names,
      focus: this.#focus(match),
      opening: openingShare(this.#matcher, match),
      ...this.#rarity(match),
    };
  }

  /** What the sentences around it and the title add. */
  #ofNeighbours(passage: Passage) {
    const { ordinal, paragraphBegin, paragraphEnd } = passage;
    const own = this.#match(ordinal);
    const coverage = this.#matcher.coverage(own);
    const before = this.#neighbour(passage, ordinal - 1);
    const after = this.#neighbour(passage, ordinal + 1);
    const paragraph: Match[] = [];
    let paragraphBest = 0;
    for (let i = paragraphBegin; i < paragraphEnd; i++) {
      const match = this.#match(i);
      paragraph.push(match);
      if (i !== ordinal) paragraphBest = Math.max(paragraphBest, this.#matcher.coverage(match));
    }
    const gain = (others: readonly Match[]): number =>
      this.#matcher.coverage(own, ...others) - coverage;
    const beforeGain = before ? gain([before]) : 0;
    return {
      before: beforeGain,
      after: after ? gain([after]) : 0,
      paragraph: gain(paragraph),
      title: this.#titleShare(passage, own),
      pronoun: this.notes.of(passage).opensWithPronoun ? 1 + 4 * beforeGain : 0,
      ...this.#pronouns(passage),
      bm25Before: before
        ? bm25(this.#matcher, before, this.notes.meanLength) / this.#matcher.total
        : 0,
      paragraphBest,
      beaten: flag(paragraphBest > coverage),
    };
  }

  /** Whether what is asked for is in it. */
  #ofAnswer(passage: Passage) {
    const { expected } = this.question;
    const { mentions, cues } = this.notes.of(passage);
    const match = this.#match(passage.ordinal);
    const tokens = this.notes.index.tokens(passage.ordinal);
    const fitting = fittingOf(this.question, this.#matcher, match, mentions, tokens);
    return {
      typeFound: fitting.best,
      nameFound: flag(fitting.named),
      typeNear: fitting.near,
      explains: flag(cues.has(expected)),
      figureFound: familyOf(expected) === 'figure' ? fitting.best : 0,
      speaks: flag(expected === 'statement' && cues.has('statement')),
    };
  }

  /** Its length and its place in the story. */
  #ofPlace(passage: Passage) {
    const { ordinal, paragraphBegin } = passage;
    const { length, at } = this.#match(ordinal);
    return {
      length: Math.log(1 + length) / 4,
      short: flag(length < SHORT),
      news: Math.min(1, Math.max(0, length - at.length) / 12),
      opensParagraph: flag(ordinal === paragraphBegin),
    };
  }

  /** Whether it speaks of `he` or `they` where the question does: then each may mean the same one. */
  #pronouns(passage: Passage) {
    const { pronouns } = this.question;
    const same = (pronouns & this.notes.of(passage).pronouns) !== 0;
    return { samePronoun: flag(same), pronounMissing: flag(pronouns !== 0 && !same) };
  }

  /** How rare the question's words are that it has, by the index alone: all of them, and the names. */
  #rarity({ strength }: Match) {
    let idfSum = 0;
    let nameSum = 0;
    this.question.terms.forEach(({ idf, name }, term) => {
      const found = strength[term] ?? 0;
      idfSum += (found * idf) / 3;
      if (name && found > 0) nameSum += idf;
    });
    return { idfSum, nameSum };
  }

  #match(ordinal: number): Match {
    let match = this.#matches.get(ordinal);
    if (!match) {
      match = this.#matcher.match(this.notes.index.tokens(ordinal));
      this.#matches.set(ordinal, match);
    }
    return match;
  }

  #neighbour({ story }: Passage, ordinal: number): Match | undefined {
    const same = this.notes.index.passages[ordinal]?.story === story;
    return same ? this.#match(ordinal) : undefined;
  }

  /** Share of the weight of the question's names; undefined where it names nobody. */
  #nameShare({ strength }: Match): number | undefined {
    let found = 0;
    let total = 0;
    this.question.terms.forEach(({ name, weight }, term) => {
      if (!name) return;
      total += weight;
      found += weight * (strength[term] ?? 0);
    });
    return total ? found / total : undefined;
  }

  /** Share of the question's weight that is not in the passage but in the story's title. */
  #titleShare({ story }: Passage, { strength }: Match): number {
    const { titleTerms } = this.notes.on(story);
    let sum = 0;
    this.question.terms.forEach(({ term, weight }, i) => {
      if ((strength[i] ?? 0) === 0 && titleTerms.has(term)) sum += weight;
    });
    return sum / this.#matcher.total;
  }

  /** How well it has the noun that the question asks after. */
  #focus({ strength }: Match): number {
    let found = 0;
    this.question.terms.forEach(({ term }, i) => {
      if (this.question.focus.includes(term)) found = Math.max(found, strength[i] ?? 0);
    });
    return found;
  }
}
