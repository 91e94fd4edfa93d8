import { once, readKeyed, WordList } from '../../data/index.js';
import { covers } from '../../document/index.js';
import {
  clausePhrase,
  isPassive,
  nounPhrase,
  type Role,
  spanOf,
  stem,
  type SyntaxNode,
} from '../../language/index.js';
import type { Item } from '../items.js';
import { phraseOf } from '../phrases.js';
import { isOfPhrase } from '../verb-phrases.js';
import { readPart } from '../read-part.js';
import type { Part, Statement } from '../statement.js';

/** Verbs that say no more than their object, which the subject does: `made an offer`. */
const LIGHT = new WordList('alignment/light-verbs.txt');
/** Verbs that say no more than their object, which is done to the subject: `got a warning`. */
const UNDERGOING = new WordList('alignment/undergoing-verbs.txt');
/** `former`, `deputy`: whom they describe is not what the noun says. */
const UNDOING = new WordList('alignment/undoing-adjectives.txt');

/** `lose job` for `dismiss`: by the stems of verb and noun. */
const passivePhrases = once(
  () =>
    new Map(
      [...readKeyed('alignment/passive-phrases.txt')].flatMap(([word, phrases]) =>
        phrases.map((words) => [words.split(' ').map(stem).join(' '), stem(word)] as const),
      ),
    ),
);

const AGENT_NOUN = /^(.{2,}?)(?:(.)\2)?(?:er|or)$/u;
const COMPLEMENT = /^(?:nmod|obl|acl|ccomp|xcomp|advcl)$/u;

/** What a noun or an adjective says in the place of a verb. */
export interface Telling {
  readonly part: Part;
  readonly terms: readonly string[];
  /** Whether it is done to the subject. */
  readonly undergone: boolean;
}

/**
 * A statement whose verb says little, told by the word that says what is done: `made an offer of $5 million
 * for it` as `offered`, `is the owner of` as `owns`, `lost his job` as `was dismissed`, `is missing` as of
 * a verb. Undefined where its verb says it by itself.
 */
export function folded(statement: Statement): Statement | undefined {
  const telling = tellingOf(statement);
  return telling && foldedBy(statement, telling);
}

/** A statement told by a word in it, its complements as arguments. */
export function foldedBy(
  statement: Statement,
  { part, terms, undergone }: Telling,
): Statement | undefined {
  const { source, sentence, parts, copular } = statement;
  const node = sentence.tree.find(({ start }) => start === part.head.start);
  if (!node) return undefined;
  const acted = parts.some((one) => one !== part && one.role === 'patient');
  const complements = node.children.filter(
    // `has its tower`, `got his warning`: of the subject's own nothing is done to it.
    ({ base, xpos }) => COMPLEMENT.test(base) && !((undergone || !copular) && xpos === 'PRP$'),
  );
  const more = complements.map((child) =>
    readPart(
      roleOf(child, undergone || acted),
      { ...phraseSpan(child), head: child },
      sentence,
      source,
    ),
  );
  const rest = restOf(part, more);
  if (rest.some(({ words }) => UNDOING.has(words.toLowerCase()))) return undefined;
  const others = parts
    .filter((one) => one !== part)
    .map((one) => ({ ...one, role: roleBeside(one, part, undergone) }));
  return {
    ...statement,
    copular: false,
    reworded: true,
    ...(isOfPhrase(statement) && { phrase: true }),
    terms,
    parts: [...others, ...more, ...leftOver(part, rest, undergone || copular)],
  };
}

/** The role of an argument where another has become the verb. */
function roleBeside({ role }: Part, verb: Part, undergone: boolean): Role {
  if (role === 'agent') return undergone ? 'patient' : role;
  return role === 'attribute' && verb.role === 'agent' ? 'agent' : role;
}

function tellingOf({
  source,
  predicate,
  copular,
  parts,
  sentence,
}: Statement): Telling | undefined {
  const [verb = ''] = predicate.lemma.split(' ');
  const node = sentence.tree.find((one) => covers(predicate, one));
  const part = parts.find(({ role }) => role === (copular ? 'attribute' : 'patient'));
  const told = part?.headItem?.kind === 'word' && !part.denied ? part : undefined;
  for (const one of parts.filter(({ role }) => role !== 'agent')) {
    const noun = one.headItem?.terms[0] ?? stem(source.words(one.head));
    // `found guilty` is one word by itself.
    if (one.headItem && covers(one.headItem, predicate) && !covers(predicate, one.headItem))
      return { part: one, terms: [noun], undergone: false };
    const words = [verb, ...(one.link === undefined ? [] : [one.link])].map(stem);
    const undergone = passivePhrases().get([...words, noun].join(' '));
    if (undergone !== undefined) return { part: one, terms: [undergone], undergone: true };
    const term = phraseOf([...words, noun]);
    if (term !== undefined) return { part: one, terms: [term], undergone: false };
  }
  if (copular) return ofCopular(told, parts, sentence.tree);
  const [noun] = told?.headItem?.terms ?? [];
  if (!told || noun === undefined) return undefined;
  if (LIGHT.has(verb)) return { part: told, terms: [noun], undergone: false };
  const isUndergone = UNDERGOING.has(verb) && !(node && isPassive(node));
  return isUndergone ? { part: told, terms: [noun], undergone: true } : undefined;
}

/** `Anna Roth is the owner`, and `the owner is Anna Roth`. */
function ofCopular(
  attribute: Part | undefined,
  parts: readonly Part[],
  tree: readonly SyntaxNode[],
): Telling | undefined {
  if (attribute) return ofAttribute(attribute, tree);
  const holder = parts.find(({ role, named }) => role === 'attribute' && named);
  const noun = holder && parts.find(({ role, headItem }) => role === 'agent' && headItem);
  const telling = noun?.headItem?.kind === 'word' ? ofAttribute(noun, tree) : undefined;
  return telling?.undergone === false ? telling : undefined;
}

/** `is shut`, `is the owner of`. */
function ofAttribute(part: Part, tree: readonly SyntaxNode[]): Telling | undefined {
  const node = tree.find(({ start }) => start === part.head.start);
  if (!node) return undefined;
  const { xpos, lower } = node;
  const [term] = part.headItem?.terms ?? [];
  if (/^(?:JJ|VBN)$/u.test(xpos) && term !== undefined) {
    return { part, terms: [term], undergone: true };
  }
  const [, root, doubled] = AGENT_NOUN.exec(lower) ?? [];
  if (xpos !== 'NN' || root === undefined) return undefined;
  const verbs = [
    root,
    `${root}e`,
    `${root}${doubled ?? ''}`,
    `${root}${doubled ?? ''}${doubled ?? ''}`,
  ];
  return { part, terms: [...new Set(verbs.map(stem))], undergone: false };
}

/** What hangs on the noun beside its complements. */
const restOf = ({ items, headItem }: Part, more: readonly Part[]): readonly Item[] =>
  items.filter(
    (item) => item !== headItem && !item.light && !more.some((part) => covers(part, item)),
  );

/** `a secret offer`: what is left of the noun is an argument of its own. */
function leftOver(part: Part, rest: readonly Item[], undergone: boolean): readonly Part[] {
  const last = rest.at(-1);
  if (!last) return [];
  const { start, end, beyond, maybe, entities } = part;
  return [
    {
      ...{ start, end, beyond, maybe, entities, head: last, headItem: last, items: rest },
      ...(last.entity && { entity: last.entity }),
      role: roleLeft(last, undergone),
      known: new Set(rest.flatMap(({ terms }) => terms)),
      ...{
        named: last.kind === 'name',
        definite: part.definite,
        pronominal: false,
        standsIn: false,
      },
      ...{ denied: false, each: part.each, two: part.two, nobody: false },
    },
  ];
}

function roleLeft(last: Item, undergone: boolean): Role {
  if (last.quantity) return 'amount';
  if (last.time) return 'time';
  return isObject(last, undergone) ? 'patient' : 'other';
}

/** `held an evacuation drill`: what it is a drill of. */
const isObject = ({ kind, hung = '' }: Item, undergone: boolean): boolean =>
  kind === 'name' || (!undergone && hung.startsWith('compound'));

const phraseSpan = (node: SyntaxNode): ReturnType<typeof spanOf> =>
  spanOf(node.base === 'nmod' || node.base === 'obl' ? nounPhrase(node) : clausePhrase(node));

function roleOf({ base, relation, children }: SyntaxNode, undergone: boolean): Role {
  if (base !== 'nmod' && base !== 'obl') return 'content';
  if (relation === 'nmod:poss') return undergone ? 'agent' : 'patient';
  const link = children.find((child) => child.base === 'case')?.lower;
  if (link === 'of') return undergone ? 'content' : 'patient';
  return link === 'by' || (link === 'from' && undergone) ? 'agent' : 'other';
}
