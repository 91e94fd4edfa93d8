import { takesClause } from '../../governors.js';
import { inSentencesWith, ofSentence } from '../../mend.js';

/** A verb of saying right behind a quotation that begins its sentence, and who says it. */
interface SayingBehind {
  readonly verb: number;
  readonly speaker: number;
  /** The verb that a parser took for that of the sentence: that of the quotation, or itself. */
  readonly quoted: number;
}

const MARK = /^["“”]$/u;

const sayingBehind = ofSentence((tokens): SayingBehind | undefined => {
  if (!MARK.test(tokens[0]?.text ?? '')) return undefined;
  const close = tokens.findIndex(({ text }, at) => at > 0 && MARK.test(text));
  const verb = close + 1;
  const saying = tokens[verb];
  const quoted = tokens.findIndex(({ relation }) => relation === 'root');
  const isBefore = quoted < close && (saying?.head ?? -1) < close;
  if (close < 0 || !saying || !(isBefore || quoted === verb)) return undefined;
  if (!/^VB[DZ]$/u.test(saying.xpos) || !takesClause(saying.lemma)) return undefined;
  const speaker = tokens.findIndex(
    ({ head, upos, relation }, at) =>
      at > verb &&
      head === verb &&
      /^(?:NOUN|PROPN|PRON)$/u.test(upos) &&
      (quoted === verb ? /^[cx]comp$/u : /^(?:nsubj|obj|ccomp|xcomp)$/u).test(relation),
  );
  return speaker >= 0 ? { verb, speaker, quoted } : undefined;
});

/** `"We cannot say that it is so," said Ada Berg`: a verb of saying inside a quotation is not who said it. */
export const asSayingBehindQuote = inSentencesWith(sayingBehind, (token, at, tokens) => {
  const found = sayingBehind(tokens);
  if (!found) return undefined;
  const { verb, speaker, quoted } = found;
  if (at === verb) return { ...token, head: -1, relation: 'root' };
  if (at === quoted) return { ...token, head: verb, relation: 'ccomp' };
  if (at === speaker) return { ...token, relation: 'nsubj' };
  return at === tokens.length - 1 && token.head === quoted ? { ...token, head: verb } : undefined;
});
