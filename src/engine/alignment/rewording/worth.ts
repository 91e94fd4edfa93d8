import { once, readKeyed, WordList } from '../../data/index.js';
import { covers } from '../../document/index.js';
import { spanOf, stem } from '../../language/index.js';
import { ownerNode } from '../belonging-to.js';
import { ownerOf, readPart } from '../read-part.js';
import type { Part, Statement } from '../statement.js';
import { levelOf } from './changes.js';

const verbs = once(
  () =>
    new Map(
      [...readKeyed('alignment/nouns-of-worth.txt')].flatMap(([verb, nouns]) =>
        nouns.map((noun) => [stem(noun), stem(verb)] as const),
      ),
    ),
);

/** What is done to whose the noun is, and not by them. */
const UNDERGONE = stem('value');
/** What nobody need own. */
const OWNERLESS = stem('vote');
/** Verbs by which a level is come to: `reached $4 million`. */
const REACHING = new WordList('alignment/verbs-of-reaching.txt');

/** An amount told by its noun: `its loss was $4 million` as `it lost $4 million`. */
export function worthOf(statement: Statement): Statement | undefined {
  const { sentence, source } = statement;
  const level = REACHING.has(statement.predicate.lemma) ? statement : levelOf(statement);
  const { parts } = statement.copular ? statement : (level ?? { parts: [] });
  const noun = parts.find(({ role }) => role === 'agent');
  const amount = parts.find(
    (part) => /^(?:amount|attribute|patient)$/u.test(part.role) && part.headItem?.quantity,
  );
  const verb = noun?.headItem?.terms.map((term) => verbs().get(term)).find(Boolean);
  const node = sentence.tree.find(({ start }) => start === noun?.head.start);
  if (!noun || !amount || verb === undefined || !node || noun.plural === true) return undefined;
  const said = ownerNode(node);
  const word = said && covers(amount, said) ? undefined : said;
  const token = word && sentence.tokens.find(({ start }) => start === word.start);
  const owner = token && ownerOf(token, sentence.tokens);
  if (!owner && verb !== OWNERLESS) return undefined;
  const whose: readonly Part[] = owner
    ? [
        readPart(
          verb === UNDERGONE ? 'patient' : 'agent',
          owner === token ? { ...spanOf([word]), head: word } : { ...owner, head: owner },
          sentence,
          source,
        ),
      ]
    : [];
  const others = parts.filter((part) => part !== noun && part !== amount && part.role !== 'agent');
  return {
    ...statement,
    ...{ copular: false, reworded: true, phrase: true, oneWay: true, terms: [verb] },
    parts: [...whose, { ...amount, role: 'amount' }, ...others],
  };
}
