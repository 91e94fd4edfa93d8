import { once, WordList } from '../../data/index.js';
import { stem } from '../../language/index.js';
import type { Part, Statement } from '../statement.js';

/** Verbs by which somebody gets what is then theirs. */
const GETTING = once(() => new Set(Array.from(new WordList('alignment/getting-verbs.txt'), stem)));

/** What follows from a statement: who has bought something owns it, and has paid its price for it. */
export function outcomesOf(statement: Statement): readonly Statement[] {
  const { terms, parts, polarity, future } = statement;
  if (polarity === 'denied' || future || !terms.some((term) => GETTING().has(term))) return [];
  const [agent, patient, price] = (['agent', 'patient', 'amount'] as const).map((role) =>
    parts.find((part) => part.role === role),
  );
  if (!agent || !patient) return [];
  const told = (term: string, own: readonly Part[]): Statement => ({
    ...statement,
    terms: [term],
    parts: own,
  });
  const owned = told('own', [agent, patient]);
  const isPrice = price?.headItem?.quantity?.kind === 'money';
  const object: Part = { ...patient, role: 'other', link: 'for' };
  // When and where it was bought it was paid for.
  const around = parts.filter(({ role }) => role === 'time' || role === 'place');
  return isPrice ? [owned, told(stem('pay'), [agent, price, object, ...around])] : [owned];
}
