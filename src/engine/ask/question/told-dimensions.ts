import { byWord, once, readKeyed, WordMap } from '../../data/index.js';
import { anyDimensionWord, type Dimension, dimensionOf } from './dimension.js';

const EXTENTS = ['depth', 'width', 'height', 'length', 'thickness', 'distance'] as const;
const UNIT_KINDS = ['extent', 'weight', 'speed', 'time', 'others'] as const;

/** What units of a kind may measure. So many hours are a distance too, and how long something is. */
const OF_UNITS: Readonly<Record<(typeof UNIT_KINDS)[number], ReadonlySet<Dimension>>> = {
  extent: new Set(EXTENTS),
  weight: new Set(['weight']),
  speed: new Set(['speed']),
  time: new Set(['age', 'length', 'distance']),
  others: new Set(['length', 'thickness', 'distance']),
};
const MONEY: ReadonlySet<Dimension> = new Set(EXTENTS);

/** What answers where a dimension is asked for. */
const ANSWERING: Readonly<Record<Dimension, ReadonlySet<Dimension>>> = {
  depth: new Set(['depth', 'thickness']),
  width: new Set(['width']),
  height: new Set(['height']),
  length: new Set(['length']),
  thickness: new Set(['thickness', 'depth', 'width']),
  distance: new Set(EXTENTS),
  weight: new Set(['weight']),
  age: new Set(['age']),
  speed: new Set(['speed']),
};

const kindOfUnit = new WordMap(() => byWord(readKeyed('ask/measures.txt', UNIT_KINDS)));

/** `wide`, `-metre-deep`, `in length`, `of age`. */
const behind = once(
  () => new RegExp(`^(?:[-\\s]\\p{L}+)?[-\\s](?:(?:in|of) )?(${anyDimensionWord()})\\b`, 'iu'),
);
/** `at a depth of`, `weighs`, `aged`. */
const before = once(
  () => new RegExp(`\\b(${anyDimensionWord()})(?: of| is| was| were| at)?[ ,]*$`, 'iu'),
);
const PER_TIME =
  /^\s*\p{L}*\s*(?:an?|per|each|every|\/)\s?(?:hour|minute|second|day|week|year|h|s)\b/iu;

/** A number in a text. */
export interface Measured {
  /** Where it begins, with a word that qualifies it, and where it ends. */
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  /** Where its unit ends, and the form in which units are compared. */
  readonly unitEnd?: number | undefined;
  readonly noun?: string | undefined;
}

/** Characters beside a number that tell what it measures. */
const NEAR = 40;

/** What a number of a text may measure; undefined where it may be anything. */
export function toldDimensions(
  text: string,
  { start, end, kind, unitEnd, noun }: Measured,
): ReadonlySet<Dimension> | undefined {
  const rest = text.slice(end, end + NEAR);
  const unitKind = noun === undefined ? undefined : kindOfUnit.get(noun.toLowerCase());
  if (unitKind === 'extent' && PER_TIME.test(rest)) return OF_UNITS.speed;
  // `three old men`: what is counted is no unit.
  const own = unitKind && (behind().exec(rest) ?? behind().exec(text.slice(unitEnd, end + NEAR)));
  const [, first] = own ?? [];
  const [, last] = before().exec(text.slice(Math.max(0, start - NEAR), start)) ?? [];
  const told = dimensionOf((first ?? last ?? '').toLowerCase());
  if (told && (unitKind === undefined || OF_UNITS[unitKind].has(told))) return new Set([told]);
  if (unitKind) return OF_UNITS[unitKind];
  if (kind === 'money' || kind === 'percent') return MONEY;
  return kind === 'duration' ? OF_UNITS.time : undefined;
}

/** Whether what measures some dimensions may answer where one is asked for; what may measure anything does. */
export function mayMeasure(
  asked: Dimension | undefined,
  told: ReadonlySet<Dimension> | undefined,
): boolean {
  return !asked || !told || [...told].some((one) => ANSWERING[asked].has(one));
}
