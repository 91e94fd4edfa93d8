import { once, oneOf, readColumns, WordList, WordMap } from '../../data/index.js';

/** The forms of a verb that no rule of spelling gives. */
interface VerbForms {
  readonly base: string;
  readonly pasts: readonly string[];
  readonly participles: readonly string[];
  /** Its -ing form or third person, where that is irregular too. */
  readonly others: readonly string[];
}

const verbs = once((): readonly VerbForms[] =>
  [...readColumns('words/irregular-verbs.txt')].map(
    ([base, [pasts = [], participles = pasts, others = []]]) => ({
      ...{ base, pasts, participles, others },
    }),
  ),
);

/** The base form of an irregular form of a verb: `arise` of `arose`. */
export const BASE_OF_VERB = new WordMap(
  () =>
    new Map(
      verbs().flatMap(({ base, pasts, participles, others }) =>
        [...pasts, ...participles, ...others].map((form) => [form, base] as const),
      ),
    ),
);

/** Base forms of such verbs. */
export const IRREGULAR_BASES = once(
  (): ReadonlySet<string> => new Set(verbs().map(({ base }) => base)),
);

/** Past tenses that no rule of spelling gives. */
export const irregularPasts = once(
  (): ReadonlySet<string> => new Set(verbs().flatMap(({ pasts }) => pasts)),
);

const PREFIXES = new WordList('words/participle-prefixes.txt');

/** Any of some participles, with a prefix or without: `known`, `unknown`. */
const withPrefixes = (participles: readonly string[]): RegExp =>
  new RegExp(`^(?:(?:${oneOf(PREFIXES)})-?)?(?:${oneOf(participles)})$`, 'u');

/** Past participles that no rule of spelling gives. */
export const irregularParticiple = once(() =>
  withPrefixes(verbs().flatMap(({ participles }) => participles)),
);

/** Those that are spelled like no other form of their verb. */
export const pureParticiple = once(() =>
  withPrefixes(
    verbs().flatMap(({ base, pasts, participles }) =>
      participles.filter((form) => form !== base && !pasts.includes(form)),
    ),
  ),
);
