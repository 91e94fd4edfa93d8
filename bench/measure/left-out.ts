import { FEATURES, type Feature } from '../../src/engine/ask/ranking/features.js';

/** Features that tell much the same: without one of them the others stand in for it. */
const GROUPS: readonly (readonly Feature[])[] = [
  ['bm25', 'coverage', 'exactMatch'],
  ['proximity', 'density', 'lead'],
  ['before', 'after', 'paragraph', 'pronoun'],
  ['answerType', 'answerTypeNear', 'answerQuantity', 'newName', 'cue'],
  ['functionWords', 'otherForms', 'bigrams'],
];

/** What is left out at once: a name for it, and its places among all. */
export interface LeftOut {
  readonly name: string;
  readonly indexes: readonly number[];
}

/** Each of some names by itself. */
export function leftOutOnce(names: readonly string[]): LeftOut[] {
  return names.map((name, i) => ({ name: `\`${name}\``, indexes: [i] }));
}

/** Each group of features that tell much the same. */
export const LEFT_OUT_TOGETHER: readonly LeftOut[] = GROUPS.map((group) => ({
  name: group.map((name) => `\`${name}\``).join(' '),
  indexes: group.map((name) => FEATURES.indexOf(name)),
}));
