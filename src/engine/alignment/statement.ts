import type { Span } from '../document/index.js';
import type {
  Assertion,
  Entity,
  Polarity,
  Quantifier,
  Role,
  SentenceReading,
  Status,
} from '../language/index.js';
import type { Item } from './items.js';
import type { Source } from './source.js';

/** What an argument of a statement says. */
export interface Part extends Span {
  readonly role: Role;
  readonly head: Span;
  /** Its preposition. */
  readonly link?: string;
  readonly items: readonly Item[];
  /** What stands beside it between commas: `the price, a third of the budget`. */
  readonly beyond: readonly Item[];
  /** What its head is: none where that is a pronoun or says nothing by itself. */
  readonly headItem?: Item;
  /** Who or what it means, where that has a name. */
  readonly entity?: Entity;
  /** Whether its own words name it, not only others that mean the same. */
  readonly named: boolean;
  /** All that is named in it, also by a pronoun: the mayor in `her brother`. */
  readonly entities: ReadonlySet<Entity>;
  /** Whether it is a name, or has an article or a word that says which. */
  readonly definite: boolean;
  /** Whether its head is a noun in the plural; undefined for other words. */
  readonly plural?: boolean;
  /** The stems of all words by which the text speaks of what it means. */
  readonly known: ReadonlySet<string>;
  /** Those of what it may mean, where that is not known. */
  readonly maybe: ReadonlySet<string>;
  /** Whether its head is a word that may stand for anything: `it`, `neither`, `most`. */
  readonly pronominal: boolean;
  /** Whether its head stands for a noun before it: `those of Acme`. */
  readonly standsIn: boolean;
  /** Whether it is said not to be that: `in Lund, not in Skara`. */
  readonly denied: boolean;
  /** Whether it is `every school`, `neither school`: one noun for many. */
  readonly each: boolean;
  /** Whether it is of two: `both schools`, `neither school`. */
  readonly two: boolean;
  /** Whether it is `nobody`, `no school`. */
  readonly nobody: boolean;
}

/** An assertion, ready to be held against another. */
export interface Statement {
  readonly source: Source;
  readonly sentence: SentenceReading;
  readonly predicate: Assertion['predicate'];
  /** The stems that its predicate is known by; those of `be` are none. */
  readonly terms: readonly string[];
  readonly copular: boolean;
  /** Whether it is told by another word than its verb, which says little: `made an offer` as `offered`. */
  readonly reworded?: boolean;
  /** Whether that word is one with its verb: `found guilty` as `convicted`. */
  readonly phrase?: boolean;
  /** Whether it is what another statement comes to, beside which as much may be true of others. */
  readonly oneWay?: true;
  readonly parts: readonly Part[];
  readonly polarity: Polarity;
  readonly status?: Status;
  readonly quantifier?: Quantifier;
  readonly speaker?: Part;
  /** What its arguments are said to be instead of: `by frost rather than by fire`. */
  readonly rejected: readonly Item[];
  /** The side that somebody takes: `voted for` it, `voted against` it. */
  readonly side?: 'for' | 'against';
  /** Whether it stands in the content of another statement: `denied that it had known`. */
  readonly inside?: Assertion;
  /** Whether another statement stands in its content. */
  readonly governs: boolean;
  /** Whether it is only what its speaker says: `said`, and not `proved`, that it is so. */
  readonly merelySaid: boolean;
  /** Whether its speaker wants it to be so: `wanted the council to wait`. */
  readonly wanted: boolean;
  /** Whether it is said of now: `owns`, `is`. */
  readonly present: boolean;
  /** Whether it is said to be under way: `is balloting`. */
  readonly ongoing: boolean;
  /** Whether it is said to have been done: `voted`, `has voted`. */
  readonly past: boolean;
  /** Whether it is said of what will be. */
  readonly future: boolean;
  /** Whether it is so by `will` or `is going to`, and not by `would`. */
  readonly toCome: boolean;
  /** Whether it is said to be so no more: `once owned`, `used to own`. */
  readonly former: boolean;
  /** Whether its speaker is only said to have said so. */
  readonly hearsay: boolean;
}

/** Whether an argument is only what something is held against: `than in Truro`. */
export const isBehindThan = ({ role, link }: Part): boolean =>
  role === 'standard' && link === 'than';
