import type { Span } from '../../document/index.js';
import {
  parseSentenceAt,
  spanOf,
  subtree,
  type SyntaxNode,
  syntaxTree,
} from '../../language/index.js';
import type { PassageNote } from '../question/notes.js';
import type { Question } from '../question/question.js';
import { fit } from '../question/expected-fit.js';

/** From this fit on a name is of the kind that is asked for. */
const FITTING = 0.5;

/**
 * The name that answers with those joined to it: of `funded by the council and the firm Orrel`, asked who
 * funded it, both and not the first alone.
 *
 * @param sentence the passage that has it
 */
export function withJoinedNames(
  answer: Span,
  question: Question,
  text: string,
  sentence: Span,
  { mentions }: PassageNote,
): Span {
  if (!/\bwho(?:m|s|['’]s)?\b/iu.test(question.text)) return answer;
  const isName = ({ start, end }: Span): boolean =>
    mentions.some(
      (one) => one.isName && one.start < end && one.end > start && fit(question, one) >= FITTING,
    );
  const tree = syntaxTree(parseSentenceAt(text, sentence));
  const inside = tree.filter(({ start, end }) => start >= answer.start && end <= answer.end);
  const heads = inside.filter(({ parent }) => !parent || !inside.includes(parent));
  const [head] = heads;
  if (!head || heads.length > 1 || !isName(answer)) return answer;
  // A noun and its name may both hang as joined: `and the firm Orrel`.
  const joined = head.children.filter(({ base, start }) => base === 'conj' && start >= answer.end);
  const linked = joined.filter(({ children }) => children.some(({ base }) => base === 'cc'));
  const span = spanOf(joined.flatMap(namePhrase).sort(byStart));
  const words = text.slice(answer.end, span.end);
  const comma = words.indexOf(',');
  const end = comma < 0 ? span.end : answer.end + comma;
  const areNouns = joined.every(({ upos }) => upos === 'NOUN' || upos === 'PROPN');
  const isNext = linked.length === 1 && areNouns && words.startsWith(' and ');
  return isNext && isName({ start: answer.end, end }) ? { start: answer.start, end } : answer;
}

const byStart = (one: Span, other: Span): number => one.start - other.start;

/** A noun with the name right behind it, without a clause that describes it. */
const namePhrase = (noun: SyntaxNode): readonly SyntaxNode[] =>
  subtree(noun, ({ base }) => base !== 'acl' && base !== 'punct');
