import type { StatedAssertion } from '../../../../src/engine/index.js';

/**
 * An assertion of a text in a line: `not take(agent: he, patient: the money) alleged (all) [Olsen]`;
 * a content of several words, which says something of its own, is left out.
 */
export function assertionLine(text: string, assertion: StatedAssertion): string {
  const { predicate, polarity, status, quantifier, speaker } = assertion;
  const parts = assertion.arguments
    .filter(({ role, start, end }) => role !== 'content' || !text.slice(start, end).includes(' '))
    .map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);
  return [
    polarity === 'denied' ? 'not ' : '',
    `${predicate.lemma}(${parts.join(', ')})`,
    status ? ` ${status}` : '',
    quantifier ? ` (${quantifier})` : '',
    speaker ? ` [${text.slice(speaker.start, speaker.end)}]` : '',
  ].join('');
}
