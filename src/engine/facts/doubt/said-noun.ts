import { childOf, type SyntaxNode } from '../../language/index.js';

/** What one says that is no clause: `said a prayer`, `said no more`, `said the same`. */
const SAID = /^(?:amen|farewell|goodbye|grace|lines?|lot|more|much|prayers?|same|things?|words?)$/u;

/**
 * Whether a verb of saying has a noun for what is said: `said Acme's mill in Lund, which …, would run`. Then a
 * parser has lost the clause, and what it makes of the noun is cut off.
 */
export function saysNoun(node: SyntaxNode): boolean {
  const object = node.lemma === 'say' ? childOf(node, 'obj') : undefined;
  return (
    object !== undefined &&
    /^(?:NOUN|PROPN)$/u.test(object.upos) &&
    !SAID.test(object.lower) &&
    childOf(node, 'ccomp') === undefined
  );
}
