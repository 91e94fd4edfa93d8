import { once, readKeyed } from '../../data/index.js';
import { stem } from '../../language/index.js';
import type { Part, Statement } from '../statement.js';

const changes = once(
  () =>
    new Map(
      [...readKeyed('alignment/changing-verbs.txt')].flatMap(([change, verbs]) =>
        verbs.map((verb) => [verb, stem(change)] as const),
      ),
    ),
);

/**
 * What becomes of what somebody changes by so much: who cuts a budget by 30 percent, the budget falls by it.
 * Undefined where no amount is told: whoever raises concerns, they need not grow.
 */
export function changeCaused(statement: Statement): Statement | undefined {
  const { predicate, parts, polarity } = statement;
  const change = changes().get(predicate.lemma);
  const object = parts.find(
    ({ role, headItem }) => role === 'patient' && headItem?.kind === 'word',
  );
  const hasAmount = parts.some(
    ({ role, link, items }) =>
      /^(?:amount|goal|origin)$/u.test(role) &&
      link !== 'at' &&
      items.some(({ quantity }) => quantity),
  );
  if (change === undefined || polarity === 'denied' || !object || !hasAmount) return undefined;
  const changed: Part = { ...object, role: 'agent' };
  return {
    ...statement,
    ...{ oneWay: true, terms: [change] },
    parts: [changed, ...parts.filter((part) => part !== object && part.role !== 'agent')],
  };
}
