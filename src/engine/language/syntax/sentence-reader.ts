import { LRUCache } from 'lru-cache';
import type { Network } from './network/load-network.js';
import type { Matrix } from '../../network/index.js';
import { rowsOf } from './network/word-inputs.js';
import { bestTree } from './tree/best-tree.js';
import { keepTogether, type Unit } from './tree/units.js';
import { overlookedInClause, overlookedVerb } from './overlooked-verbs.js';
import { TagChooser, type TagPair } from './tree/tag-chooser.js';
import { RelationChooser } from './tree/relation-chooser.js';

/** What is read of a sentence: a number a word, of tags and relations their indices in the model's lists. */
export interface SentenceReading {
  readonly tags: Int32Array;
  readonly universalTags: Int32Array;
  /** The index of each word's head; -1 for the root. */
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  /** The index of a word that may be the verb of a sentence or a clause that was read without one; -1 for none. */
  readonly overlookedVerb: number;
  /** Whether the sentence was read without a verb. */
  readonly isVerbless: boolean;
}

/** The classes of each kind, by index; the maps may have one more, to be even. */
export interface Classes {
  readonly tags: readonly string[];
  readonly universalTags: readonly string[];
  readonly relations: readonly string[];
  /** The tags that a word can have together. */
  readonly tagPairs: readonly TagPair[];
}

/** So many sentences are kept encoded: who asks for a tree often asks for the encoding next. */
const KEPT = 4;
/** So many are kept as they were read: a question is read alone and with names, a passage also in its paragraph. */
const KEPT_READ = 512;

/** Reads a sentence by a network: all of it from one encoding of its words. */
export class SentenceReader {
  readonly #relations: RelationChooser;
  readonly #tags: TagChooser;
  readonly #encoded = new LRUCache<string, Matrix>({ max: KEPT });
  readonly #read = new LRUCache<string, SentenceReading>({ max: KEPT_READ });

  constructor(
    readonly network: Network,
    readonly classes: Classes,
  ) {
    this.#relations = new RelationChooser(classes.relations);
    this.#tags = new TagChooser(classes.tagPairs);
  }

  /** What each word is in its sentence, a row each, the root's first; for reading alone. */
  encode(words: readonly string[]): Matrix {
    const key = words.join('\n');
    const known = this.#encoded.get(key) ?? this.#encode(words);
    this.#encoded.set(key, known);
    return known;
  }

  #encode(words: readonly string[]): Matrix {
    const { inputs, encoder } = this.network;
    const own = inputs.of(words);
    const rows = rowsOf(own);
    encoder.addTo(
      rows,
      own.map(({ parts }) => parts),
    );
    return rows;
  }

  /** @param units runs of words of which one alone hangs from outside; they do not overlap */
  read(words: readonly string[], units: readonly Unit[] = []): SentenceReading {
    const key = `${words.join('\n')}\n${units.join(' ')}`;
    const known = this.#read.get(key) ?? this.#readAnew(words, units);
    this.#read.set(key, known);
    return known;
  }

  #readAnew(words: readonly string[], units: readonly Unit[]): SentenceReading {
    const { tags, universalTags, arcs, relations } = this.network;
    const encoded = this.encode(words);
    const scores = arcs.score(encoded);
    keepTogether(scores, units);
    const tagScores = tags.map(encoded);
    const heads = bestTree(scores);
    const pairs = this.#tags.choose(tagScores, universalTags.map(encoded));
    const ofRelations = this.#relations.choose(relations.score(encoded, heads), heads);
    const root = words.at(-1) === '.' ? this.#verblessRoot(heads, pairs, ofRelations) : 0;
    const first = {
      words,
      scores: tagScores,
      pairs,
      tags: this.classes.tags,
      universalTags: this.classes.universalTags,
    };
    const verb = overlookedInClause(first) || (root > 0 ? overlookedVerb(first, root) : 0);
    // The first row is the root's.
    const own = new Int32Array(words.length);
    const universal = new Int32Array(words.length);
    for (let at = 0; at < words.length; at += 1) {
      const pair = pairs[at + 1];
      own[at] = pair?.[0] ?? 0;
      universal[at] = pair?.[1] ?? 0;
    }
    return {
      tags: own,
      universalTags: universal,
      heads: heads.subarray(1).map((head) => head - 1),
      relations: ofRelations.slice(1),
      overlookedVerb: verb - 1,
      isVerbless: root > 0,
    };
  }

  /** The row of the root that is no verb and has none to help it; 0 where there is a verb. */
  #verblessRoot(
    heads: Int32Array,
    pairs: readonly (TagPair | undefined)[],
    relations: Int32Array,
  ): number {
    const root = heads.indexOf(0, 1);
    const isVerb = VERBAL.test(this.classes.universalTags[pairs[root]?.[1] ?? -1] ?? '');
    const isHelped = heads.some(
      (head, row) =>
        head === root && OF_VERB.test(this.classes.relations[relations[row] ?? -1] ?? ''),
    );
    return isVerb || isHelped ? 0 : root;
  }
}

const VERBAL = /^(?:VERB|AUX)$/u;
const OF_VERB = /^(?:aux|cop)/u;
