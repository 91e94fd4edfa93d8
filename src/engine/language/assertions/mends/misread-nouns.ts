import { WordList } from '../../../data/index.js';
import { takesClause } from '../governors.js';
import { below, type Mend, nounOfName } from '../mend.js';

const MANNERS = new WordList('speakers/manners-of-speaking.txt');

/** `“…,” said Mara Lind, who runs it`: behind what is said the one who says it is no object. */
export const asSayer: Mend = (token, at, tokens) => {
  const verb = token.relation === 'obj' ? tokens[token.head] : undefined;
  if (verb?.upos !== 'VERB' || at < token.head) return undefined;
  if (!takesClause(verb.lemma) && !MANNERS.has(verb.lemma)) return undefined;
  if (below(tokens, token.head, 'nsubj', 'nsubj:pass', 'nsubj:outer') >= 0) return undefined;
  const content = below(tokens, token.head, 'ccomp', 'parataxis', 'advcl');
  const before = tokens[token.head - 1];
  const isBehind = content >= 0 && content < token.head && /^[,"”’'.!?]$/u.test(before?.text ?? '');
  return isBehind && /^(?:NOUN|PROPN|PRON)$/u.test(token.upos)
    ? { ...token, relation: 'nsubj' }
    : undefined;
};

/** `Harrow, a shipyard in Dunmore`: a noun behind a comma says what the name before it is. */
export const asApposition: Mend = (token, at, tokens) => {
  if (token.relation !== 'parataxis' || token.upos !== 'NOUN') return undefined;
  if (below(tokens, at, 'cop', 'nsubj', 'aux') >= 0) return undefined;
  const article = below(tokens, at, 'det', 'nmod:poss');
  const name = article - 2;
  if (article < 0 || article > at || tokens[article - 1]?.text !== ',') return undefined;
  if (tokens[name]?.upos !== 'PROPN') return undefined;
  return { ...token, head: nounOfName(name, tokens), relation: 'appos' };
};

/** `warned that Acme copies its pies`: behind `that` a name and what looks like a plural are a clause. */
export const asVerbOfName: Mend = (token, at, tokens) => {
  const verb = /^(?:compound|appos)$/u.test(token.relation) ? token.head : at;
  const noun = tokens[verb];
  if (noun?.relation !== 'ccomp' || noun.xpos !== 'NNS' || below(tokens, verb, 'cop', 'nsubj') >= 0)
    return undefined;
  const [that, name, object] = [
    below(tokens, verb, 'mark'),
    below(tokens, verb, 'compound'),
    below(tokens, verb, 'appos'),
  ];
  if (tokens[that]?.text.toLowerCase() !== 'that' || tokens[name]?.upos !== 'PROPN')
    return undefined;
  if (object < verb || name !== verb - 1) return undefined;
  if (at === verb) return { ...token, upos: 'VERB', xpos: 'VBZ' };
  if (at === name) return { ...token, relation: 'nsubj' };
  return at === object ? { ...token, relation: 'obj' } : undefined;
};

/** Verbs whose object is or becomes what a participle behind it says: `had the boats inspected`. */
const WITH_STATE = new WordList('assertions/verbs-with-state.txt');

/** `took cars owned by tourists`: a participle with its agent says which they are, and not what they become. */
export const asReduced: Mend = (token, at, tokens) => {
  const verb = token.relation === 'xcomp' ? tokens[token.head] : undefined;
  const object = tokens[at - 1];
  const isBehind =
    object?.relation === 'obj' && object.upos !== 'PRON' && object.head === token.head;
  if (!isBehind || token.xpos !== 'VBN' || WITH_STATE.has(verb?.lemma ?? '')) return undefined;
  if (below(tokens, at, 'mark', 'aux', 'aux:pass') >= 0) return undefined;
  return below(tokens, at, 'obl:agent', 'obl') > at
    ? { ...token, head: at - 1, relation: 'acl' }
    : undefined;
};
