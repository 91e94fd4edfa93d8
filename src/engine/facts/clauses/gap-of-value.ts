import { covers } from '../../document/index.js';
import type { SyntaxNode } from '../../language/index.js';
import type { FactSentence } from '../fact-story.js';
import type { ToldClause } from './told-clause.js';
import { whoIs } from '../who.js';

/**
 * What a clause that leaves its verb out tells with a value in it: `the south mill` `made` `200` of `the
 * north mill made 300 shirts, and the south mill 200`. Undefined where the value is of the verb's own clause.
 */
export function gapOfValue(
  value: SyntaxNode,
  told: ToldClause,
  sentence: FactSentence,
): ToldClause | undefined {
  const { node, assertion, speaker } = told;
  for (const other of sentence.said.get(node)?.slice(1) ?? []) {
    const { arguments: all } = other;
    const agent = all.find(({ role }) => role === 'agent');
    const held = all.find((one) => one.role !== 'agent' && covers(one, value));
    const isOwn = agent && !assertion.arguments.some(({ start }) => start === agent.start);
    if (!isOwn || !held || held.start < agent.end) continue;
    const headOf = (start: number): SyntaxNode | undefined =>
      sentence.words.find((word) => word.start === start);
    const [head, part] = [headOf(agent.head.start), headOf(held.head.start)];
    const words = sentence.words.filter((word) => covers(held, word));
    const subject = head && whoIs(head, sentence, { ...(part && { clause: part }), speaker });
    if (!subject || !part) continue;
    const constituents = [{ head: part, words, core: true }];
    return { ...told, assertion: other, subject, constituents };
  }
  return undefined;
}
