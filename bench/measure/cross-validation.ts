import type { Asked } from '../train/asked.js';

const FOLDS = 5;

type MayLearn = (one: Pick<Asked, 'articles'>) => boolean;

/**
 * Models for questions, of which none has learned from an article that its question is asked at.
 * Articles are parted in the order given, one fold after another; a model is learned when it is
 * first needed. A question at two articles gets a model that has seen the folds of neither.
 */
export class CrossValidation<Model> {
  readonly #foldOf: ReadonlyMap<string, number>;
  readonly #models = new Map<string, Model>();

  constructor(
    articles: Iterable<string>,
    readonly learn: (mayLearn: MayLearn) => Model,
  ) {
    this.#foldOf = new Map([...new Set(articles)].map((article, i) => [article, i % FOLDS]));
  }

  modelFor(one: Pick<Asked, 'articles'>): Model {
    const held = this.#folds(one);
    const key = [...held].sort((a, b) => a - b).join(' ');
    const known = this.#models.get(key);
    if (known) return known;
    const model = this.learn((other) => [...this.#folds(other)].every((fold) => !held.has(fold)));
    this.#models.set(key, model);
    return model;
  }

  #folds({ articles }: Pick<Asked, 'articles'>): ReadonlySet<number> {
    return new Set([...articles].map((article) => this.#foldOf.get(article) ?? -1));
  }
}

/** The articles of sets of questions, in the order they come. */
export function articlesOf(...sets: readonly (readonly Asked[])[]): string[] {
  return sets.flatMap((asked) => asked.flatMap(({ articles }) => [...articles]));
}
