import { FeatureList } from './model/feature-list.js';
import type { ModelName } from './model/model-file.js';
import { bestClass, type Scorer } from './model/scorer.js';
import type { WordForm } from './model/word-form.js';
import { Tagger } from './tags/tagger.js';
import {
  addUniversalTagFeatures,
  MAX_UNIVERSAL_TAG_FEATURES,
} from './tags/universal-tag-features.js';
import { ArcParser } from './tree/arc-parser.js';
import { type Columns, columnsOf, reversed } from './tree/columns.js';
import { type Drafts, DraftTree, type LabelledTree, reversedTree } from './tree/draft.js';
import { Labeller } from './tree/labeller.js';
import { TransitionParser } from './tree/transition-parser.js';

/** What is read in a sentence: tags, universal tags and relations as indices of the model's lists. */
export interface SentenceReading {
  readonly tags: Int32Array;
  readonly universalTags: Int32Array;
  readonly tree: LabelledTree;
}

/** Tags, drafts of the tree from both sides, the tree over them, its labels, the universal tags. */
export class SentenceReader {
  readonly #tagger: Tagger;
  readonly #forward: TransitionParser;
  readonly #backward: TransitionParser;
  readonly #arcs: ArcParser;
  readonly #labeller: Labeller;
  readonly #universalTags: Scorer;
  readonly #features = new FeatureList(MAX_UNIVERSAL_TAG_FEATURES);
  readonly #scores: Float32Array;

  constructor(scorer: (name: ModelName) => Scorer) {
    this.#tagger = new Tagger(scorer('tags'), scorer('tagsAgain'));
    this.#forward = new TransitionParser(scorer('forward'), scorer('forwardLabels'));
    this.#backward = new TransitionParser(scorer('backward'), scorer('backwardLabels'));
    this.#arcs = new ArcParser(scorer('arcs'));
    this.#labeller = new Labeller(scorer('labels'));
    this.#universalTags = scorer('universalTags');
    this.#scores = new Float32Array(this.#universalTags.classes);
  }

  read(words: readonly WordForm[]): SentenceReading {
    const tags = this.#tagger.tag(words);
    const columns = columnsOf(words, tags);
    const drafts: Drafts = [
      new DraftTree(this.#forward.parse(columns)),
      new DraftTree(reversedTree(this.#backward.parse(reversed(columns)))),
    ];
    const heads = this.#arcs.parse(columns, drafts);
    const tree = { heads, labels: this.#labeller.label(columns, heads, drafts) };
    return { tags, universalTags: this.#universal(columns, tree), tree };
  }

  #universal(columns: Columns, tree: LabelledTree): Int32Array {
    return Int32Array.from({ length: columns.count }, (_, at) => {
      addUniversalTagFeatures(this.#features, columns, tree, at);
      this.#universalTags.score(this.#features, this.#scores);
      return bestClass(this.#scores);
    });
  }
}
