import { FIRM_NOUNS } from '../../entities/anaphor-words.js';
import type { Entity, NameMention } from '../../entities/entity-registry.js';
import { bodyClass } from '../../entities/kinds-of-bodies.js';
import { childrenOf, type SyntaxNode } from '../../grammar/tree.js';

/** The common nouns that stand beside the names of a story and say what they name. */
export type NounsOfNames = ReadonlyMap<Entity, ReadonlySet<string>>;

/**
 * What a story calls those whom it names: `utility` of `Northgate, the utility`, `maker` of `the cheese maker Acme`.
 *
 * @param heads the word of each name that its others hang from
 */
export function nounsOfNames(heads: readonly (readonly [SyntaxNode, NameMention])[]): NounsOfNames {
  const called = new Map<Entity, Set<string>>();
  for (const [head, { entity }] of heads) {
    const known = called.get(entity) ?? new Set();
    for (const noun of nounsBeside(head)) known.add(noun);
    if (isEmployer(head)) known.add(EMPLOYER);
    called.set(entity, known);
  }
  return called;
}

/** Of whom a story says what is said of firms: no union has shareholders or is bought. */
const EMPLOYER = 'employer';
const BELONGINGS =
  /^(?:customer|employee|factory|mine|plant|profit|revenue|share|shareholder|staff|stock|worker|workforce)$/u;
const TRADING = /^(?:acquire|buy|employ|hire|manufacture|pay|sell|supply)$/u;

function isEmployer({ relation, base, parent, children }: SyntaxNode): boolean {
  if (!parent) return false;
  const isOwner = relation === 'nmod:poss' || (base === 'nmod' && children.some(isAtOrIn));
  const isTraded = base === 'obj' && /^(?:acquire|buy)$/u.test(parent.lemma);
  const isTrading = relation === 'nsubj' && TRADING.test(parent.lemma);
  return (isOwner && BELONGINGS.test(parent.lemma)) || isTraded || isTrading;
}

const isAtOrIn = ({ base, lower }: SyntaxNode): boolean =>
  base === 'case' && /^(?:at|in|of)$/u.test(lower);

/** What a name is called by the nouns that stand beside it. */
export function nounsBeside(head: SyntaxNode): readonly string[] {
  const beside = childrenOf(head, 'appos', 'compound', 'nmod:desc');
  const above = /^(?:appos|flat)$/u.test(head.base) && head.parent ? [head.parent] : [];
  return [...beside, ...above].filter(({ xpos }) => xpos === 'NN').map(({ lower }) => lower);
}

/** Whether who is called by some nouns cannot be meant by another: a cheese maker is neither `the union` nor `the council`. */
export function isCalledOtherwise(noun: string, called: ReadonlySet<string> | undefined): boolean {
  const own = bodyClass(noun);
  if (own === undefined || !called || called.has(noun)) return false;
  if (noun === 'union' && called.has(EMPLOYER)) return true;
  return [...called].some((one) => {
    const other = own === 'public' && isOfFirm(one) ? 'firm' : bodyClass(one);
    return other !== undefined && other !== own;
  });
}

/** No union, council or court is called a group or a fund by itself. */
const isOfFirm = (noun: string): boolean =>
  FIRM_NOUNS.has(noun) || /^(?:brand|fund|group)$/u.test(noun);
