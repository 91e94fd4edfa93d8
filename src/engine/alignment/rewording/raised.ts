import { spanOf, stem } from '../../language/index.js';
import { ownerNode } from '../belonging-to.js';
import { ownerOf, readPart } from '../read-part.js';
import type { Part, Statement } from '../statement.js';

const ROUND = /^(?:round|fundraising)$/u;
/** What has been held: `after a round of $4 million`. */
const HELD = /^(?:after|following|from|in|since|with)$/u;

/** Who has come out of a funding round of so much has raised it. */
export function raisedIn(statement: Statement): Statement | undefined {
  const { parts, copular, sentence, source, predicate } = statement;
  const round = parts.find(({ role }) => role === 'agent');
  const amount = parts.find(({ role, headItem }) => role === 'amount' && headItem?.quantity);
  const node = sentence.tree.find(({ start }) => start === round?.head.start);
  if (!copular || !round || !amount || !node || predicate.start !== node.start) return undefined;
  const isFunding =
    node.lower === 'fundraising' || round.items.some(({ terms }) => terms.includes(FUND));
  if (!ROUND.test(node.lower) || !isFunding || !HELD.test(round.link ?? '')) return undefined;
  const subject = node.parent?.children.find(({ base }) => base === 'nsubj');
  const word = subject && (ownerNode(subject) ?? subject);
  const token = word && sentence.tokens.find(({ start }) => start === word.start);
  if (!word || !token) return undefined;
  const owner = ownerOf(token, sentence.tokens);
  const span = owner === token ? { ...spanOf([word]), head: word } : { ...owner, head: owner };
  const agent: Part = readPart('agent', span, sentence, source);
  const { entity } = agent;
  return entity && entity.kind !== 'person'
    ? {
        ...statement,
        ...{ copular: false, oneWay: true, terms: [stem('raise')] },
        parts: [agent, amount],
      }
    : undefined;
}

const FUND = stem('funding');
