import { WordList } from '../../data/index.js';
import { stem } from '../../language/index.js';
import type { Part, Statement } from '../statement.js';

/** Verbs by which somebody makes another what stands behind the object: `left them homeless`. */
const MAKING = new WordList('alignment/making-verbs.txt');

/** What somebody becomes whom another makes so: of `the mould made nine children ill`, they fell ill. */
export function madeSo(statement: Statement): Statement | undefined {
  const { predicate, parts, polarity } = statement;
  if (!MAKING.has(predicate.lemma) || polarity === 'denied') return undefined;
  const object = parts.find(({ role }) => role === 'patient');
  const state = parts.find(({ role }) => role === 'attribute');
  if (!object || !state) return undefined;
  const made: Part = { ...object, role: 'agent' };
  const others = parts.filter((part) => part !== object && part.role !== 'agent');
  return {
    ...statement,
    ...{ copular: true, oneWay: true, terms: [stem('become')] },
    parts: [made, ...others],
  };
}
