import { stem } from '../../language/index.js';
import { phraseOf } from '../phrases.js';
import type { Statement } from '../statement.js';

/** Where somebody stands, told as what they do: `is against the plan` as `opposes it`. */
export function stanceOf(statement: Statement): Statement | undefined {
  const { parts, predicate } = statement;
  if (predicate.lemma !== 'be' || parts.some(({ role }) => role === 'attribute')) return undefined;
  for (const part of parts) {
    const term = part.link === undefined ? undefined : phraseOf(['be', stem(part.link)]);
    if (part.role === 'agent' || term === undefined) continue;
    return {
      ...statement,
      ...{ copular: false, reworded: true, terms: [term] },
      parts: parts.map((one) => (one === part ? { ...one, role: 'patient' } : one)),
    };
  }
  return undefined;
}

/** What belongs to somebody is owned by them. */
export function owningOf(statement: Statement): Statement | undefined {
  const { parts, predicate } = statement;
  const owner = parts.find(({ link, role }) => link === 'to' && role !== 'agent');
  if (predicate.lemma !== 'belong' || !owner) return undefined;
  return {
    ...statement,
    ...{ reworded: true, terms: [stem('own')] },
    parts: parts.map((one) => {
      if (one === owner) return { ...one, role: 'agent' };
      return one.role === 'agent' ? { ...one, role: 'patient' } : one;
    }),
  };
}
