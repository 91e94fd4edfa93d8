import { knownWords } from '../model/known-words.js';
import type { SyntaxModel } from '../model/model-file.js';
import { type AffineMap, type Encoder, loadEncoder } from '../../../network/index.js';
import { ArcScorer } from './arc-scorer.js';
import { RelationScorer } from './relation-scorer.js';
import { WordInputs } from './word-inputs.js';
import { WordVectors } from './word-vectors.js';

/** The parts of the network that reads a sentence. */
export interface Network {
  readonly inputs: WordInputs;
  readonly encoder: Encoder;
  readonly tags: AffineMap;
  readonly universalTags: AffineMap;
  readonly arcs: ArcScorer;
  readonly relations: RelationScorer;
}

/** Builds the network of a model. */
export function loadNetwork(model: SyntaxModel): Network {
  const encoder = loadEncoder(model, '', model.header);
  const vectors = new WordVectors(embeddingsOf(model));
  return {
    inputs: new WordInputs(vectors, model.map('entry'), encoder.convolution),
    encoder,
    tags: model.map('tags'),
    universalTags: model.map('universalTags'),
    arcs: new ArcScorer({
      head: model.map('arc.head'),
      dependent: model.map('arc.dependent'),
      headBias: model.floats('arc.headBias'),
      distance: model.map('arc.distance'),
    }),
    relations: new RelationScorer({
      head: model.map('relation.head'),
      dependent: model.map('relation.dependent'),
      distance: model.floats('relation.distance'),
      relations: model.map('relations'),
    }),
  };
}

function embeddingsOf(model: SyntaxModel): WordVectors['embeddings'] {
  return {
    index: knownWords(),
    words: model.table('words'),
    parts: {
      suffix2: model.table('suffix2'),
      suffix3: model.table('suffix3'),
      suffix4: model.table('suffix4'),
      suffix5: model.table('suffix5'),
      prefix2: model.table('prefix2'),
      prefix3: model.table('prefix3'),
      shape: model.table('shape'),
    },
    cases: model.table('cases'),
    bias: model.floats('bias'),
    root: model.floats('root'),
  };
}
