import { FeatureList } from '../../src/engine/language/syntax/model/feature-list.js';
import { bestClass } from '../../src/engine/language/syntax/model/scorer.js';
import {
  addContextTagFeatures,
  addTagFeatures,
  sentenceCase,
} from '../../src/engine/language/syntax/tags/tag-features.js';
import { MAX_TAG_FEATURES, Tagger } from '../../src/engine/language/syntax/tags/tagger.js';
import { type Example, jackknife, shuffled } from './examples.js';
import { Perceptron } from './perceptron.js';

const BITS = 20;
const EPOCHS = 5;
/** How many weights there may be in the end, in each round. */
const FIRST_WEIGHTS = 220_000;
const SECOND_WEIGHTS = 280_000;
const FOLDS = 3;
const FOLD_EPOCHS = 3;

/** An example, with the tags that the first round says of it where the second one is learned. */
interface TagLesson {
  readonly example: Example;
  readonly first?: Int32Array;
}

/** The models of both rounds, and the tags that models without it say of each example. */
export interface LearnedTags {
  readonly first: Perceptron;
  readonly second: Perceptron;
  readonly said: readonly Int32Array[];
}

export function learnTags(examples: readonly Example[], classes: number): LearnedTags {
  const plain = examples.map((example) => ({ example }));
  const learn = (lessons: readonly TagLesson[]): Perceptron =>
    learnRound(lessons, classes, FOLD_EPOCHS);
  const firstSaid = jackknife(plain, FOLDS, learn, (model, { example }) =>
    new Tagger(model, model).tagOnce(example.words),
  );
  const lessons = examples.map((example, at) => ({
    example,
    first: firstSaid[at] ?? example.tags,
  }));
  const said = jackknife(lessons, FOLDS, learn, (model, { example, first }) =>
    new Tagger(model, model).tagAgain(example.words, first),
  );
  return {
    first: learnSmall(plain, classes, FIRST_WEIGHTS),
    second: learnSmall(lessons, classes, SECOND_WEIGHTS),
    said,
  };
}

/** Learns which features count, and then, with those alone, for how much. */
function learnSmall(lessons: readonly TagLesson[], classes: number, most: number): Perceptron {
  const large = learnRound(lessons, classes, FOLD_EPOCHS);
  return learnRound(lessons, classes, EPOCHS, large.pruned(most));
}

function learnRound(
  lessons: readonly TagLesson[],
  classes: number,
  epochs: number,
  model = new Perceptron(BITS, classes),
): Perceptron {
  const features = new FeatureList(MAX_TAG_FEATURES);
  const scores = new Float32Array(classes);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { example, first } of shuffled(lessons, epoch + 1)) {
      const { words, tags: right } = example;
      const tags = new Int32Array(words.length);
      const letterCase = sentenceCase(words);
      for (let at = 0; at < words.length; at += 1) {
        addTagFeatures(features, words, at, tags, letterCase);
        if (first) addContextTagFeatures(features, words, at, tags, first);
        model.score(features, scores);
        const said = bestClass(scores);
        model.learn(features, said, right[at] ?? 0);
        tags[at] = said;
      }
    }
  }
  return model.average();
}
