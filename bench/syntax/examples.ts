import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WordClusters } from '../../src/engine/language/syntax/model/clusters.js';
import { hashText } from '../../src/engine/language/syntax/model/hash.js';
import {
  CLUSTER_SEED,
  wordForm,
  type WordForm,
} from '../../src/engine/language/syntax/model/word-form.js';
import { randomFrom } from '../random.js';
import { readTreebank, TREEBANKS } from '../treebank/treebanks.js';

/** The names of a kind of class; a class is its index, in the order in which they are met. */
export class Inventory {
  readonly names: string[] = [];
  readonly #ids = new Map<string, number>();

  idOf(name: string): number {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    this.#ids.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}

/** A sentence to learn from. */
export interface Example {
  readonly words: readonly WordForm[];
  readonly tags: Int32Array;
  readonly universalTags: Int32Array;
  /** The head of each word; their count for the root. */
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** The sentences to learn from, and what their classes are called. */
export interface Lessons {
  readonly examples: readonly Example[];
  readonly tags: Inventory;
  readonly universalTags: Inventory;
  readonly relations: Inventory;
  readonly clusters: ClusterColumns;
}

/** The clusters of words, as they are kept. */
export interface ClusterColumns {
  readonly keys: Int32Array;
  readonly coarse: Uint8Array;
  readonly fine: Uint16Array;
}

/** The parts of the treebanks that are learned from. */
export const TRAINED_ON = ['ewt-train', 'gum-train'];

export function readLessons(): Lessons {
  const clusters = readClusters();
  const lookup = new WordClusters(clusters.keys, clusters.coarse, clusters.fine);
  const forms = new Map<string, WordForm>();
  const formOf = (text: string): WordForm => {
    const form = forms.get(text) ?? wordForm(text, lookup);
    forms.set(text, form);
    return form;
  };
  const [tags, universalTags, relations] = [new Inventory(), new Inventory(), new Inventory()];
  const sentences = TRAINED_ON.flatMap(readTreebank).flatMap((document) => document.sentences);
  const examples = sentences.map(({ tokens }) => ({
    words: tokens.map(({ text }) => formOf(text)),
    tags: Int32Array.from(tokens, ({ xpos }) => tags.idOf(xpos)),
    universalTags: Int32Array.from(tokens, ({ upos }) => universalTags.idOf(upos)),
    heads: Int32Array.from(tokens, ({ head }) => (head < 0 ? tokens.length : head)),
    labels: Int32Array.from(tokens, ({ relation }) => relations.idOf(relation)),
  }));
  return { examples, tags, universalTags, relations, clusters };
}

function readClusters(): ClusterColumns {
  const lines = readFileSync(join(TREEBANKS, 'clusters.tsv'), 'utf8').trimEnd().split('\n');
  const rows = lines.map((line) => line.split('\t'));
  return {
    keys: Int32Array.from(rows, ([word = '']) => hashText(word, CLUSTER_SEED)),
    coarse: Uint8Array.from(rows, ([, coarse]) => Number(coarse)),
    fine: Uint16Array.from(rows, ([, , fine]) => Number(fine)),
  };
}

/** The same in another order, the same for the same seed. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const random = randomFrom(seed);
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/**
 * What models say of sentences that they have not learned from: for each fold of the items, a model
 * of the others says it.
 */
export function jackknife<Item, Model, Said>(
  items: readonly Item[],
  folds: number,
  learn: (items: readonly Item[]) => Model,
  say: (model: Model, item: Item) => Said,
): Said[] {
  const said = new Map<Item, Said>();
  for (let fold = 0; fold < folds; fold += 1) {
    const model = learn(items.filter((_, at) => at % folds !== fold));
    items.forEach((item, at) => {
      if (at % folds === fold) said.set(item, say(model, item));
    });
  }
  return items.flatMap((item) => said.get(item) ?? []);
}
