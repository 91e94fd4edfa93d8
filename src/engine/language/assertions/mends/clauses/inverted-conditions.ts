import type { SyntaxToken } from '../../../syntax/token.js';
import { below, foundAt } from '../../mend.js';
import { basePhrase, verbGroup } from '../rows.js';

/** A condition, with what opens it, the subject and the head of its clause, and that of the clause that depends on it. */
export interface Condition {
  readonly opener: number;
  readonly subject: number;
  readonly clause: number;
  readonly main: number;
  /** Whether it is one by its order of words. */
  readonly isInverted?: true;
}

const IMAGINED = /^(?:would|could|might)$/iu;

/** `Had the wind not dropped, the fire could have spread`: no clause of its own, nor a content of the other. */
export const invertedConditions = (tokens: readonly SyntaxToken[]): readonly Condition[] =>
  tokens.at(-1)?.text === '?'
    ? []
    : foundAt(tokens, ({ text }, opener) => {
        if (!/^had$/iu.test(text) || !opensClause(opener, tokens)) return undefined;
        const subject = basePhrase(opener + 1, tokens);
        const clause = subject ? (verbGroup(subject.end, tokens)?.verb ?? -1) : -1;
        if (!subject || tokens[clause]?.xpos !== 'VBN') return undefined;
        const main = mainBeside(opener, clause, tokens);
        return main < 0
          ? undefined
          : { opener, subject: subject.head, clause, main, isInverted: true };
      });

/** Whether no subject stands right before: `turned back had he known`, `Had he known, …`. */
const opensClause = (at: number, tokens: readonly SyntaxToken[]): boolean =>
  !/^(?:AUX|DET|NOUN|NUM|PART|PRON|PROPN)$/u.test(tokens[at - 1]?.upos ?? '') ||
  tokens.slice(0, at).some(({ text }) => IMAGINED.test(text));

/** The verb with `would`, `could` or `might` that the condition goes with; -1 for none. */
const mainBeside = (opener: number, clause: number, tokens: readonly SyntaxToken[]): number =>
  tokens.findIndex(({ xpos }, at) => {
    const helper = below(tokens, at, 'aux');
    const isBeside = at < opener || at > clause;
    return isBeside && xpos.startsWith('VB') && IMAGINED.test(tokens[helper]?.text ?? '');
  });
