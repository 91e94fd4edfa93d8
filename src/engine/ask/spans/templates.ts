import { MENTION_TYPES } from '../question/mentions.js';
import { QUESTION_GROUPS } from './asked-shape.js';
import { COARSE_CLASSES } from './coarse-classes.js';
import { WORD_CLASSES } from './word-classes.js';

const names: string[] = [];

/** Numbers the features of a template one after the other, and gives the first number. */
function template(name: string, values: readonly string[]): number {
  names.push(...values.map((value) => `${name} ${value}`));
  return names.length - values.length;
}

/** `0`, `1` … up to the most, which stands for more. */
function upTo(most: number): string[] {
  return Array.from({ length: most + 1 }, (_, i) => String(i));
}

/** How many content words part a run from a word: on its left, on its right. */
export const MOST_BETWEEN = 4;
const BETWEEN = [
  ...upTo(MOST_BETWEEN).map((n) => `left ${n}`),
  ...upTo(MOST_BETWEEN).map((n) => `right ${n}`),
];
export const LONGEST_LENGTH = 12;
export const MOST_ASKED = 3;
export const MOST_NEW = 4;
export const MOST_EXTRA = 6;

/** Where the features of each template begin. These are weighed for each group of questions apart. */
const CROSSED = {
  before: template('before', WORD_CLASSES),
  link: template('before the article', WORD_CLASSES),
  opening: template('opening', WORD_CLASSES),
  closing: template('closing', WORD_CLASSES),
  after: template('after', WORD_CLASSES),
  edgeAsked: template('asked', ['opening', 'closing', 'before', 'after', 'before the link']),
  edgeNew: template('new', ['before', 'after']),
  length: template('length', upTo(LONGEST_LENGTH)),
  is: template('is', [...MENTION_TYPES, 'none']),
  holds: template('holds', MENTION_TYPES),
  fits: template('fits', [
    'itself',
    'inside',
    'only',
    'nearest',
    'farther',
    'several',
    'nearest what is asked after',
    'farther from it',
  ]),
  extra: template('beside what fits', upTo(MOST_EXTRA)),
  cuts: template('cuts', ['name left', 'quantity left', 'name right', 'quantity right']),
  cutsCapitals: template('cuts', ['capitals left', 'capitals right']),
  letters: template('letters', ['lower', 'capitals', 'mixed', 'all capitals of a run']),
  asked: template('asked words', upTo(MOST_ASKED)),
  askedShare: template('asked', ['share']),
  news: template('new words', upTo(MOST_NEW)),
  focus: template('focus', [
    'inside',
    'opening',
    'closing',
    'after',
    'before',
    'two before',
    'two after',
  ]),
  contains: template('contains', [
    ...['of', 'and', 'be', 'which', 'auxiliary', 'preposition', 'article', 'verb', '-ing'],
    ...['comma', 'mark'],
  ]),
  verbal: template('verbal', ['closing', 'opening']),
  near: template('near', ['both', 'left', 'right']),
  clause: template('clause', ['asked', 'none asked', 'one', 'after the asked']),
  next: template('next word', BETWEEN),
  last: template('last word', BETWEEN),
  first: template('word before', BETWEEN),
  any: template('any word', BETWEEN),
  verb: template(
    'verb',
    ['agent', 'patient'].flatMap((asked) =>
      ['active', 'passive'].flatMap((told) => [
        `${asked} ${told} before`,
        `${asked} ${told} behind`,
      ]),
    ),
  ),
  marked: template('marked', ['bracketed', 'quoted']),
  preposition: template('preposition', ['same', 'other', 'stranded same', 'stranded other']),
  list: template('list', ['comma and', 'comma', 'and', 'of several', 'not of several']),
};
export const CROSSED_FEATURES = names.length;

const COARSE_PAIRS = COARSE_CLASSES.flatMap((left) =>
  COARSE_CLASSES.map((right) => `${left}|${right}`),
);

/** These mean the same in every question. */
const SHARED = {
  edgeLeft: template('edge left', COARSE_PAIRS),
  edgeRight: template('edge right', COARSE_PAIRS),
};

/** The number of the first feature of each template; a template's values follow in order. */
export const AT = { ...CROSSED, ...SHARED };
/** How many features a run of words may have. */
export const FEATURE_COUNT = names.length;

/** What is weighed of a run of words, in the order of its weights: each feature, then each crossed one again for each group of questions. */
export const SPAN_FEATURES: readonly string[] = [
  ...names,
  ...QUESTION_GROUPS.flatMap((group) =>
    names.slice(0, CROSSED_FEATURES).map((name) => `${group}: ${name}`),
  ),
];
