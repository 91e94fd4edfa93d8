import { PERSON_NOUNS } from '../../../entities/anaphor-words.js';
import type { SyntaxToken } from '../../../syntax/token.js';
import { takesClause } from '../../governors.js';
import { below, foundAt, inSentencesWith, ofSentence } from '../../mend.js';

/** A body, what somebody is there, and the word of the name behind it that the others hang from. */
interface OfficerOfBody {
  readonly body: number;
  readonly noun: number;
  readonly name: number;
}

const isName = (token: SyntaxToken | undefined): boolean => token?.upos === 'PROPN';

const officers = ofSentence((tokens): readonly OfficerOfBody[] =>
  foundAt(tokens, ({ lemma, upos, head }, noun) => {
    const [body, name] = [noun - 1, noun + 1];
    if (head !== name || !isName(tokens[name]) || !isName(tokens[body])) return undefined;
    if (!/^(?:NOUN|PROPN)$/u.test(upos) || !PERSON_NOUNS.has(lemma.toLowerCase())) return undefined;
    const [above, verb] = [tokens[body], tokens[tokens[body]?.head ?? -1]];
    const isApart = /^(?:nsubj|obl:unmarked|nsubj:pass)$/u.test(above?.relation ?? '');
    const isSame = tokens[name]?.head === above?.head && verb?.upos === 'VERB';
    return isApart && isSame ? { body, noun, name } : undefined;
  }),
);

/** `Kestrel chief Robin Hale said`: the body is part of what somebody is there, and no subject beside them. */
export const asBodyOfOfficer = inSentencesWith(officers, (token, at, tokens) => {
  for (const { body, noun, name } of officers(tokens)) {
    const above = tokens[body];
    if (at === body) return { ...token, head: noun, relation: 'compound' };
    if (at !== name || !above || token.relation.startsWith('nsubj')) continue;
    const isSubject = above.relation.startsWith('nsubj');
    return { ...token, relation: isSubject ? above.relation : 'nsubj' };
  }
  return undefined;
});

/** What somebody is, their name, the verb of saying behind it, and the verb of what is said. */
interface Sayer {
  readonly noun: number;
  readonly name: number;
  readonly verb: number;
  readonly content: number;
}

const sayers = ofSentence((tokens): Sayer | undefined => {
  const [found] = foundAt(tokens, ({ relation, lemma, xpos, head: noun }, verb) => {
    const title = tokens[noun];
    const name = noun + 1;
    const isSaying = relation === 'acl:relcl' && takesClause(lemma) && /^VB[DZP]$/u.test(xpos);
    if (!isSaying || !title || !PERSON_NOUNS.has(title.lemma.toLowerCase())) return undefined;
    const isNamed = isName(tokens[name]) && tokens[name]?.head === verb;
    const content = title.head;
    const isTold = title.relation.startsWith('nsubj') && content > verb;
    return isNamed && isTold && below(tokens, noun, 'det', 'nmod:poss') < 0
      ? { noun, name, verb, content }
      : undefined;
  });
  return found;
});

/** `Police chief Robin Hale said it was late`: it is late that the chief says, and not the chief who is late. */
export const asSayerWithTitle = inSentencesWith(sayers, (token, at, tokens) => {
  const found = sayers(tokens);
  if (!found) return undefined;
  const { noun, name, verb, content } = found;
  const top = tokens[content];
  if (at === noun) return { ...token, head: name, relation: 'nmod:desc' };
  if (at === verb && top) return { ...token, head: top.head, relation: top.relation };
  if (at === content) return { ...token, head: verb, relation: 'ccomp' };
  const isBehind = at > verb && at < content && token.head === verb;
  return isBehind && token.relation !== 'punct' ? { ...token, head: content } : undefined;
});
