import { below, ofRelations } from '../../mend.js';

const SUBJECTS: readonly [string, ...string[]] = ['nsubj', 'nsubj:pass', 'csubj'];

/** `Lund is likely to win`: where the state has a subject, the infinitive is what it is likely to do, and no subject. */
export const asInfinitiveOfState = ofRelations(/^csubj$/u, (token, at, tokens) => {
  const state = tokens[token.head];
  if (state?.upos !== 'ADJ') return undefined;
  const [to, subject] = [below(tokens, at, 'mark'), below(tokens, token.head, 'nsubj')];
  const isInfinitive = tokens[to]?.xpos === 'TO' && at > token.head;
  return isInfinitive && subject >= 0 && subject < token.head
    ? { ...token, relation: 'xcomp' }
    : undefined;
});

/** `RBI is to reveal it`: a subject outside a clause that has none is its own. */
export const asOnlySubject = ofRelations(/^nsubj:outer$/u, (token, _at, tokens) => {
  const verb = tokens[token.head];
  if (verb?.upos !== 'VERB' || below(tokens, token.head, ...SUBJECTS, 'expl') >= 0)
    return undefined;
  const isPassive = below(tokens, token.head, 'aux:pass') >= 0;
  return { ...token, relation: isPassive ? 'nsubj:pass' : 'nsubj' };
});

/** `Zhang: Yes, the storm will lose strength`: the name of who speaks is no subject of what is said. */
export const asTurnLabel = ofRelations(/^(?:nsubj(?::pass)?|csubj)$/u, (token, at, tokens) => {
  const isLabel = token.upos === 'PROPN' && tokens[at + 1]?.text === ':' && token.head > at + 1;
  if (!isLabel) return undefined;
  const others = tokens.filter(
    ({ head, relation }, index) => index > at && head === token.head && SUBJECTS.includes(relation),
  );
  return others.length > 0 ? { ...token, relation: 'vocative' } : undefined;
});
