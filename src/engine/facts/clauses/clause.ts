import type { Span } from '../../document/index.js';
import {
  antecedentOf,
  childOf,
  isReportingAside,
  predicateAt,
  relativeHead,
  subtree,
  type SyntaxNode,
} from '../../language/index.js';
import { wholePhrase } from '../phrases.js';
import { isJoinedPlan } from '../units.js';
import { chainFrom, copulaWords, verbWords } from './verb-words.js';

/** Part of what a clause says: an object, a place, a purpose, with its words. */
export interface Constituent {
  readonly head: SyntaxNode;
  readonly words: readonly SyntaxNode[];
  /** Without it the rest would say something else: no place, no time and no way of doing it. */
  readonly core: boolean;
  /** Whether it is what a relative pronoun stands for, and stands before the clause. */
  readonly replaced?: true;
  /** Where it is told from the other side: whom it was done to, as a reader sees them. */
  readonly shown?: readonly Span[];
}

/** What a predicate says: its verbs, and all that belongs to them but for who does it. */
export interface ClauseParts {
  readonly relation: readonly SyntaxNode[];
  readonly constituents: readonly Constituent[];
}

/** Clauses that stand in a fact of their own as well; longer ones are told there alone. */
const LONGEST_INNER_CLAUSE = 14;
const LEFT_OUT =
  /^(?:nsubj|csubj|aux|cop|cc|punct|conj|parataxis|discourse|vocative|expl|reparandum|list)$/u;
const CORE = /^(?:obj|iobj|xcomp|ccomp)$/u;
const RELATIVE = /^(?:which|whom|who|that|whose|where|when|why)$/u;
/** What they open changes whether the rest is so. */
const CONDITION = /^(?:if|unless|without|except|until|only)$/u;

/** Takes a clause apart, without the words that `without` names and all below them. */
export function clauseParts(
  node: SyntaxNode,
  words: readonly SyntaxNode[],
  units: ReadonlySet<SyntaxNode>,
  without: ReadonlySet<SyntaxNode>,
): ClauseParts {
  const predicate = predicateAt(node);
  const copula = predicate?.nominal === true ? (predicate.copula ?? node) : undefined;
  const verbs = copula ? [node] : chainFrom(node, words);
  const relation = copula
    ? copulaWords(node, copula)
    : [...planWords(node), ...verbs.flatMap((verb) => verbWords(verb, node))];
  const taken = new Set([...relation, ...verbs]);
  const constituents = verbs.flatMap((verb) =>
    verb.children
      .filter((child) => !taken.has(child) && !without.has(child))
      .filter((child) => !isBehindStray(child, verb) && belongs(child, verb, words, units))
      .map((child): Constituent => constituentOf(child, words, units, without)),
  );
  const own = copula ? constituentOfNominal(node, constituents, words) : constituents;
  const stranded = own.find(({ head }) => head.upos === 'ADP' && head.children.length === 0);
  const isRelative = node.relation === 'acl:relcl';
  const left = leftOut(node);
  if (left)
    return { relation: sorted(relation), constituents: [...own, standsFor(left, node, words)] };
  const meant = stranded && (relativeHead(node) ?? (isRelative ? node.parent : undefined));
  if (meant) {
    return {
      relation: sorted([...relation, stranded.head]),
      constituents: [...own.filter((part) => part !== stranded), standsFor(meant, node, words)],
    };
  }
  return {
    relation: sorted(relation),
    constituents: own.toSorted((a, b) => a.head.index - b.head.index),
  };
}

/** `plans … to` of `plans to close two schools, and to save 3 million`. */
function planWords(node: SyntaxNode): readonly SyntaxNode[] {
  const plan = isJoinedPlan(node) ? node.parent?.parent : undefined;
  const to = childOf(node, 'mark');
  return plan && to ? [...verbWords(plan, plan), to] : [];
}

const sorted = (nodes: readonly SyntaxNode[]): readonly SyntaxNode[] =>
  [...new Set(nodes)].sort((a, b) => a.index - b.index);

/** `the rules that firms face`: the object that a relative clause with a subject of its own leaves out. */
function leftOut(node: SyntaxNode): SyntaxNode | undefined {
  const own = childOf(node, 'nsubj');
  const isWhole =
    childOf(node, 'obj', 'ccomp', 'xcomp', 'cop', 'nsubj:pass', 'aux:pass') !== undefined;
  const that = childOf(node, 'mark');
  return node.relation === 'acl:relcl' && own && !isWhole && that?.lower === 'that'
    ? node.parent
    : undefined;
}

/** Whether what hangs from a verb is part of what it says. */
function belongs(
  child: SyntaxNode,
  verb: SyntaxNode,
  words: readonly SyntaxNode[],
  units: ReadonlySet<SyntaxNode>,
): boolean {
  if (LEFT_OUT.test(child.base) || child.base === 'mark' || isReportingAside(child)) return false;
  // `of which`, `where`: a reader would look for what stands before them.
  const isRelative = RELATIVE.test(child.lower) && child.xpos.startsWith('W');
  if (isRelative && !(child.base === 'obj' && antecedentOf(child, verb))) return false;
  if (!units.has(child) || child.base === 'ccomp') return true;
  if (child.base !== 'advcl' || child.index < verb.index) return false;
  const inner = subtree(child);
  const behindComma = words[(inner[0]?.index ?? 0) - 1]?.text === ',' || inner[0]?.text === ',';
  const marked = childOf(child, 'mark', 'case') !== undefined;
  const before = words[(inner.find(({ base }) => base !== 'punct')?.index ?? 0) - 1];
  const tied = childOf(child, 'mark')?.lower === 'because' || before?.lower === 'only';
  return marked && (tied || (!behindComma && inner.length <= LONGEST_INNER_CLAUSE));
}

function constituentOf(
  head: SyntaxNode,
  words: readonly SyntaxNode[],
  units: ReadonlySet<SyntaxNode>,
  without: ReadonlySet<SyntaxNode>,
): Constituent {
  const joined = head.children.filter((child) => child.base === 'conj' && units.has(child));
  const inner = new Set([...joined, ...without]);
  const meant = head.parent && head.base === 'obj' ? antecedentOf(head, head.parent) : undefined;
  if (meant) return standsFor(meant, head, words);
  const mark = childOf(head, 'mark', 'case')?.lower ?? '';
  const beside = head.base === 'advmod' && head.index === (head.parent?.index ?? 0) + 1;
  return {
    head,
    words: wholePhrase(head, words, inner),
    core: CORE.test(head.base) || CONDITION.test(mark) || CONDITION.test(head.lower) || beside,
  };
}

/** Behind a noun that a parser joins to a verb nothing is certain: `the rules that firms face and the costs of it`. */
const isBehindStray = ({ index }: SyntaxNode, verb: SyntaxNode): boolean =>
  verb.children.some(
    (one) => one.base === 'conj' && one.upos === 'NOUN' && !predicateAt(one) && one.index < index,
  );

/** What a relative clause is about, as a part of what it says. */
function standsFor(
  meant: SyntaxNode,
  inside: SyntaxNode,
  words: readonly SyntaxNode[],
): Constituent {
  const clauses = subtree(meant).filter(
    (word) => word.base.startsWith('acl') && subtree(word).includes(inside),
  );
  const joining = meant.children.filter(
    ({ base, index }) => /^(?:case|cc)$/u.test(base) && index < meant.index,
  );
  const own = wholePhrase(meant, words, new Set([...clauses, ...joining]));
  return { head: meant, words: own, core: true, replaced: true };
}

/** Of `is the mayor of Tolland` the noun with what describes it is one part, the rest stands beside it. */
function constituentOfNominal(
  node: SyntaxNode,
  beside: readonly Constituent[],
  words: readonly SyntaxNode[],
): readonly Constituent[] {
  const copula = predicateAt(node)?.copula;
  const apart = new Set([
    ...node.children.filter((child) => LEFT_OUT.test(child.base)),
    ...node.children.filter(({ base, index }) => base === 'mark' && index < (copula?.index ?? 0)),
    ...copulaWords(node, copula ?? node),
  ]);
  const rest = beside.filter(({ head }) => /^(?:obl|advcl)$/u.test(head.base));
  const without = new Set([
    ...apart,
    ...rest.map(({ head }) => head),
    ...node.children.filter(
      (child) => child.base === 'conj' && predicateAt(child)?.nominal === true,
    ),
  ]);
  return [{ head: node, words: wholePhrase(node, words, without), core: true }, ...rest];
}
