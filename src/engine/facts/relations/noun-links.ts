import { prepositionOf, type SyntaxNode } from '../../language/index.js';

const KIN =
  /^(?:brother|sister|sibling|twin|half-brother|half-sister|stepbrother|stepsister|son|daughter|father|mother|wife|husband|widow|widower|cousin|uncle|aunt|nephew|niece|grandson|granddaughter|grandfather|grandmother|boyfriend|girlfriend|partner|friend|neighbour|neighbor)s?$/u;

/** `Lund's sister left`: a relative is somebody else, and does nothing for them. */
export const isKin = (node: SyntaxNode): boolean => KIN.test(node.lower);

/** `manufacturers including Acme`, `firms such as Acme and Venn` */
export const isMember = (child: SyntaxNode): boolean =>
  child.base === 'nmod' &&
  child.parent?.xpos === 'NNS' &&
  /^(?:including|such(?: as)?|like)$/u.test(prepositionOf(child));

/** `the Labour group` is Labour. */
export const isNameOfGroup = ({ base, upos, parent }: SyntaxNode): boolean =>
  base === 'compound' &&
  upos === 'PROPN' &&
  parent?.upos === 'NOUN' &&
  /^(?:company|firm|group|party)$/u.test(parent.lower);

/** What somebody gets of somebody: `ordered ships from the yard`. */
export const isGot = ({ base, parent }: SyntaxNode): boolean =>
  base === 'obj' && GETTING.test(parent?.lemma ?? '');

const GETTING =
  /^(?:acquire|borrow|buy|commission|get|hire|obtain|order|purchase|receive|rent|secure|win)$/u;
