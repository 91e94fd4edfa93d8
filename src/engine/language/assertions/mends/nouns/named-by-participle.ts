import type { SyntaxToken } from '../../../syntax/token.js';
import { below, inSentencesWith, ofSentence, topOf } from '../../mend.js';
import { basePhrase, type Phrase, predicateFrom } from '../rows.js';

/** `a farmer called Jonas Veld rescued`: a noun, its participle, the name, and what the whole is the subject of. */
interface NamedNoun {
  readonly noun: number;
  readonly participle: number;
  readonly name: Phrase;
  readonly predicate: number;
}

const NAMING = /^(?:called|named|nicknamed|dubbed)$/u;

const namedNoun = ofSentence((tokens): NamedNoun | undefined => {
  for (let participle = 1; participle < tokens.length; participle += 1) {
    const { text = '' } = tokens[participle] ?? {};
    if (!NAMING.test(text) || !isIndefinite(participle - 1, tokens)) continue;
    const name = basePhrase(participle + 1, tokens);
    if (tokens[participle + 1]?.upos !== 'PROPN' || !name) continue;
    const predicate = predicateFrom(name.end, tokens);
    if (predicate >= 0) return { noun: participle - 1, participle, name, predicate };
  }
  return undefined;
});

/** Of a noun with `a`, a name and a verb of the noun's own a parser makes two verbs, or none. */
export const asNamingParticiple = inSentencesWith(namedNoun, (token, at, tokens) => {
  const found = namedNoun(tokens);
  if (!found) return undefined;
  const { noun, participle, name, predicate } = found;
  if (at === participle)
    return { ...token, upos: 'VERB', xpos: 'VBN', head: noun, relation: 'acl' };
  if (at === name.head) return { ...token, head: participle, relation: 'xcomp' };
  if (at >= name.start && at < name.end)
    return { ...token, head: name.head, relation: at < name.head ? 'compound' : 'flat' };
  if (at === noun) {
    const isPassive = below(tokens, predicate, 'aux:pass') >= 0;
    return { ...token, head: predicate, relation: isPassive ? 'nsubj:pass' : 'nsubj' };
  }
  if (at === predicate) return { ...token, ...topOf([predicate, participle, noun], tokens) };
  if (at >= name.end && token.head > noun && token.head < name.end)
    return { ...token, head: predicate };
  return undefined;
});

/** Whether a word is the noun of a phrase with `a`. */
function isIndefinite(at: number, tokens: readonly SyntaxToken[]): boolean {
  const article = tokens[below(tokens, at, 'det')];
  return tokens[at]?.upos === 'NOUN' && /^an?$/iu.test(article?.text ?? '');
}
