import { TIME_UNITS } from '../../../grammar/time-units.js';
import { foundAt, inSentencesWith, ofSentence } from '../../mend.js';

/** `from 20 to 25 euros` behind a verb: its words, and the noun that both numbers were taken for a part of. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly noun: number;
  readonly verb: number;
}

/** `ranged from 20 to 25 euros`: between which numbers something is; it did not go from the one to the other. */
const RANGING = /^(?:be|cost|extend|last|range|span|take|vary|wait)$/u;

const changes = ofSentence((tokens): readonly Change[] =>
  foundAt(tokens, ({ text }, from) => {
    const [first, to, second] = [tokens[from + 1], tokens[from + 2], tokens[from + 3]];
    const isFromTo = text.toLowerCase() === 'from' && to?.text.toLowerCase() === 'to';
    if (!isFromTo || first?.upos !== 'NUM' || second?.upos !== 'NUM') return undefined;
    const noun = first.relation === 'nummod' ? first.head : -1;
    const isOfBoth = second.head === noun || second.head === from + 1;
    const [word, verb] = [tokens[noun], tokens[tokens[noun]?.head ?? -1]];
    if (!word || noun <= from + 3 || !isOfBoth || TIME_UNITS.has(word.lemma)) return undefined;
    return verb?.upos === 'VERB' && !RANGING.test(verb.lemma)
      ? { from, to: from + 2, noun, verb: word.head }
      : undefined;
  }),
);

/** `rose from 20 to 25 euros`: where it was, and where it is now. */
export const asChange = inSentencesWith(changes, (token, at, tokens) => {
  for (const { from, to, noun, verb } of changes(tokens)) {
    if (at === from) return { ...token, head: from + 1, relation: 'case' };
    if (at === from + 1) return { ...token, head: verb, relation: 'obl' };
    if (at === to) return { ...token, head: noun, relation: 'case' };
    if (at === to + 1) return { ...token, head: noun, relation: 'nummod' };
  }
  return undefined;
});
