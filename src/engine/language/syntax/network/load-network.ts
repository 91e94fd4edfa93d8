import { knownWords } from '../model/known-words.js';
import { floatsOf, type SyntaxModel } from '../model/model-file.js';
import { AffineMap } from './affine-map.js';
import { ArcScorer } from './arc-scorer.js';
import { Convolution } from './convolution.js';
import { EmbeddingTable } from './embedding-table.js';
import { Encoder } from './encoder.js';
import { Recurrence } from './recurrence.js';
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
  const parts = new Parts(model);
  const convolution = new Convolution(parts.map('convolution'), model.header.reach);
  const recurrences = Array.from(
    { length: model.header.recurrences },
    (_, at) => new Recurrence(parts.map(`recurrence${at}`)),
  );
  return {
    inputs: new WordInputs(new WordVectors(embeddingsOf(parts)), parts.map('entry'), convolution),
    encoder: new Encoder(convolution, recurrences),
    tags: parts.map('tags'),
    universalTags: parts.map('universalTags'),
    arcs: new ArcScorer({
      head: parts.map('arc.head'),
      dependent: parts.map('arc.dependent'),
      headBias: parts.floats('arc.headBias'),
      distance: parts.map('arc.distance'),
    }),
    relations: new RelationScorer({
      head: parts.map('relation.head'),
      dependent: parts.map('relation.dependent'),
      distance: parts.floats('relation.distance'),
      relations: parts.map('relations'),
    }),
  };
}

function embeddingsOf(parts: Parts): WordVectors['embeddings'] {
  return {
    index: knownWords(),
    words: parts.table('words'),
    parts: {
      suffix2: parts.table('suffix2'),
      suffix3: parts.table('suffix3'),
      suffix4: parts.table('suffix4'),
      suffix5: parts.table('suffix5'),
      prefix2: parts.table('prefix2'),
      prefix3: parts.table('prefix3'),
      shape: parts.table('shape'),
    },
    cases: parts.table('cases'),
    bias: parts.floats('bias'),
    root: parts.floats('root'),
  };
}

/** Makes parts of a network from the tensors of their names. */
class Parts {
  constructor(readonly model: SyntaxModel) {}

  floats(name: string): Float32Array {
    return floatsOf(this.model.tensor(name));
  }

  map(name: string): AffineMap {
    return new AffineMap(this.floats(`${name}.weights`), this.floats(`${name}.bias`));
  }

  table(name: string): EmbeddingTable {
    const { bytes, shape, scale = 1 } = this.model.tensor(name);
    const values = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return new EmbeddingTable(values, shape[1] ?? 1, scale);
  }
}
