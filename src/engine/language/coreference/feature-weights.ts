/** What a feature is made of, in order: words without white space, numbers, whether something holds. */
type Part = string | number | boolean;

/** Takes a feature in, part by part: most are met again and again, so that no string is made of them. */
export type AddFeature = (
  ...parts: readonly [one: Part, two?: Part, three?: Part, four?: Part, five?: Part, six?: Part]
) => void;

/** The features that begin alike. */
interface Branch {
  weight: number;
  readonly below: Map<Part, Branch>;
}

/** The weights of features, found by their parts. */
export class FeatureWeights {
  readonly #root: Branch = branch();
  /** What was added so far: in an array, since a variable would take memory anew for each feature. */
  readonly #sum = new Float64Array(1);
  readonly #add: AddFeature = (one, two, three, four, five, six) => {
    let found = next(this.#root, one);
    found = next(next(next(next(next(found, two), three), four), five), six);
    if (found) this.#sum[0] = (this.#sum[0] ?? 0) + found.weight;
  };

  /** @param weights of features whose parts are parted by a space */
  constructor(weights: Readonly<Record<string, number>>) {
    for (const [feature, weight] of Object.entries(weights)) {
      let at = this.#root;
      for (const part of feature.split(' ')) at = grown(at, part);
      at.weight = weight;
    }
  }

  /** The sum of the weights of some features, in their order; they are written at once. */
  sumOf(write: (add: AddFeature) => void): number {
    this.#sum[0] = 0;
    write(this.#add);
    return this.#sum[0];
  }
}

const branch = (): Branch => ({ weight: 0, below: new Map() });

const next = (from: Branch | undefined, part: Part | undefined): Branch | undefined =>
  part === undefined ? from : from?.below.get(part);

/** The branch of a part, which is found as what it may have been before it was written as well. */
function grown({ below }: Branch, part: string): Branch {
  const known = below.get(part);
  if (known) return known;
  const made = branch();
  below.set(part, made);
  if (part === 'true' || part === 'false') below.set(part === 'true', made);
  if (/^(?:0|[1-9]\d*)$/u.test(part)) below.set(Number(part), made);
  return made;
}
