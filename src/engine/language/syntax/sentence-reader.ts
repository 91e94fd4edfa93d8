import type { Network } from './network/load-network.js';
import { bestTree } from './tree/best-tree.js';
import { keepTogether, type Unit } from './tree/units.js';
import { TagChooser, type TagPair } from './tree/tag-chooser.js';
import { RelationChooser } from './tree/relation-chooser.js';

/** What is read of a sentence: a number a word, of tags and relations their indices in the model's lists. */
export interface SentenceReading {
  readonly tags: Int32Array;
  readonly universalTags: Int32Array;
  /** The index of each word's head; -1 for the root. */
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

/** The classes of each kind, by index; the maps may have one more, to be even. */
export interface Classes {
  readonly tags: readonly string[];
  readonly universalTags: readonly string[];
  readonly relations: readonly string[];
  /** The tags that a word can have together. */
  readonly tagPairs: readonly TagPair[];
}

/** Reads a sentence by a network: all of it from one encoding of its words. */
export class SentenceReader {
  readonly #relations: RelationChooser;
  readonly #tags: TagChooser;

  constructor(
    readonly network: Network,
    readonly classes: Classes,
  ) {
    this.#relations = new RelationChooser(classes.relations);
    this.#tags = new TagChooser(classes.tagPairs);
  }

  /** @param units runs of words of which one alone hangs from outside; they do not overlap */
  read(words: readonly string[], units: readonly Unit[] = []): SentenceReading {
    const { inputs, encoder, tags, universalTags, arcs, relations } = this.network;
    const encoded = encoder.encode(inputs.of(words));
    const scores = arcs.score(encoded);
    keepTogether(scores, units);
    const heads = bestTree(scores);
    const pairs = this.#tags.choose(tags.map(encoded), universalTags.map(encoded));
    const ofRelations = this.#relations.choose(relations.score(encoded, heads), heads);
    // The first row is the root's.
    const each = (value: (row: number) => number): Int32Array =>
      Int32Array.from(words, (_, at) => value(at + 1));
    return {
      tags: each((row) => pairs[row]?.[0] ?? 0),
      universalTags: each((row) => pairs[row]?.[1] ?? 0),
      heads: each((row) => (heads[row] ?? 0) - 1),
      relations: ofRelations.slice(1),
    };
  }
}
