import { covers, type Span } from '../document/index.js';
import {
  COMMON_NOUNS,
  type DocumentEntity,
  type Entity,
  readTerms,
  type Role,
  type SentenceReading,
  stem,
  type SyntaxToken,
} from '../language/index.js';
import type { Item } from './items.js';
import { isOfPeople, meansTwo } from './pairs.js';
import type { Source } from './source.js';
import type { Part } from './statement.js';

const DEFINITE = /^(?:the|this|that|these|those|its|his|her|their|\p{Lu}\S*[’']s)\b/iu;
const INDEFINITE = /^(?:an?|another|some)\b/iu;
const STANDS_IN = /^(?:that|those|ones?)$/iu;
const NOBODY = /^(?:nobody|no one|none|nothing)\b/iu;
const EACH = /^(?:every|each|neither|either|no)\b/iu;
const COMPARED = /^compared\b/iu;
/** `the striker Rui Tavares`. */
const SAME_THING = /^(?:flat|appos)/u;
const NOTHING: ReadonlySet<string> = new Set();

/** Reads what an argument of an assertion says. */
export function readPart(
  given: Role,
  { start, end, head }: Span & { readonly head: Span },
  sentence: SentenceReading,
  source: Source,
): Part {
  const span = { start, end };
  const words = source.words(span);
  const home = covers(sentence, head) ? sentence : (source.sentenceAt(head.start) ?? sentence);
  const name = source.nameAt(head);
  const all = source.itemsOf(home);
  const { tokens } = home;
  const at = tokens.findIndex(({ start: from }) => from === head.start);
  const children = tokens.filter((token) => token.head === at);
  const items = all.filter(
    (item) =>
      covers(span, item) || covers(item, head) || counts(item, head) || item.start === name?.bare,
  );
  const headItem = items.find((item) => covers(item, head));
  const link = children.find(({ relation }) => relation === 'case')?.text.toLowerCase();
  const beside = children.filter(({ relation }) => relation === 'appos');
  // `the victim, Anna Roth`, `Anna Roth, a clerk who was hurt`, `a firm called Roth`: one is the other.
  const own = tokens[at];
  const named = own?.relation === 'appos' && given !== 'attribute' ? tokens[own.head] : undefined;
  const called = children.flatMap((child) => calledBy(child, tokens) ?? []);
  // `nine of them`
  const counted = children.filter(({ relation, upos }) => relation === 'nmod' && upos === 'PRON');
  const meant = [head, ...beside, ...called, ...counted, ...(named ? [named] : [])].flatMap(
    (one) => source.entityAt(one) ?? [],
  );
  const entity =
    headItem?.entity ??
    namedAmong(meant) ??
    namedBeside(all, [...children, ...calledLikewise(beside, tokens)], source.words(head)) ??
    (given === 'attribute' ? undefined : holderMeant(headItem, children, source));
  const xpos = tokens[at]?.xpos ?? '';
  const apart = beside.map((one) => subtreeSpan(one, tokens));
  return {
    ...{ start, end, head, items },
    role: COMPARED.test(words) && given === 'content' ? 'standard' : roleOf(given, start, items),
    beyond: all.filter((item) => !items.includes(item) && apart.some((one) => covers(one, item))),
    known: new Set([
      ...knownWords(items, meant, entity, source),
      ...counted.flatMap((one) => wordsBefore(one, tokens, source)),
    ]),
    maybe: entity && headItem ? NOTHING : source.maybeMeant(head, home),
    entities: new Set([
      ...entitiesIn(span, items, tokens, source),
      ...(entity ? [entity] : []),
      ...(!entity && meansTwo(words) ? source.pairBefore(head, home) : []),
    ]),
    named:
      entity !== undefined &&
      (headItem?.entity === entity ||
        name?.entity === entity ||
        // `Ida Holm, the chief executive, who will run it`
        (named !== undefined && source.nameAt(named)?.entity === entity) ||
        (isOfPeople(own?.lemma ?? '') && isNamedBeside(entity, all, beside))),
    pronominal: headItem === undefined,
    standsIn: headItem === undefined && STANDS_IN.test(source.words(head)),
    definite:
      headItem?.kind === 'name' ||
      DEFINITE.test(words) ||
      // `a Press Council prize` is one of many.
      (!INDEFINITE.test(words) && items.some(({ kind }) => kind === 'name')),
    denied: children.some(
      ({ lemma, end: to }, own) =>
        lemma === 'not' &&
        to <= head.start &&
        !/^(?:only|just)$/u.test(children[own + 1]?.lemma ?? ''),
    ),
    each: EACH.test(words),
    two: meansTwo(words),
    nobody: NOBODY.test(words),
    ...(link !== undefined && { link }),
    ...(headItem && { headItem }),
    ...(entity && { entity }),
    ...(/^NNS?$/u.test(xpos) && { plural: xpos === 'NNS' }),
  };
}

/** `a third driver, the guard Anna Roth`: the name behind what stands beside a noun. */
const calledLikewise = (
  beside: readonly SyntaxToken[],
  tokens: readonly SyntaxToken[],
): readonly SyntaxToken[] =>
  tokens.filter(
    ({ relation, head }) =>
      SAME_THING.test(relation) && beside.some((one) => tokens[head]?.start === one.start),
  );

/** `his uncle`: who is that, as the text says elsewhere. */
function holderMeant(
  noun: Item | undefined,
  children: readonly SyntaxToken[],
  source: Source,
): Entity | undefined {
  const owner = children.find(({ relation }) => relation === 'nmod:poss');
  const named = owner && (source.entityAt(owner)?.named ?? source.nameAt(owner)?.entity);
  return named && noun?.kind === 'word' ? source.holderOf(named, noun.terms) : undefined;
}

const CALLED = /^(?:called|named)$/iu;

/** `a firm called Roth`: what a noun is called. */
const calledBy = (
  { text, relation, start }: SyntaxToken,
  tokens: readonly SyntaxToken[],
): SyntaxToken | undefined =>
  relation.startsWith('acl') && CALLED.test(text)
    ? tokens.find((one) => one.upos === 'PROPN' && tokens[one.head]?.start === start)
    : undefined;

/** `used close to 500 sheets`: the preposition belongs to the number. */
function roleOf(given: Role, start: number, items: readonly Item[]): Role {
  const isLoose = items.some(
    ({ quantity }) => quantity?.qualifier !== undefined && quantity.qualifier.start < start,
  );
  return isLoose && (given === 'goal' || given === 'other') ? 'patient' : given;
}

const namedAmong = (meant: readonly DocumentEntity[]): Entity | undefined =>
  meant.find(({ named }) => named)?.named;

const namedBeside = (
  items: readonly Item[],
  children: readonly SyntaxToken[],
  noun: string,
): Entity | undefined => {
  const isNamed = COMMON_NOUNS.has(noun.toLowerCase());
  const isSame = ({ relation }: SyntaxToken): boolean =>
    SAME_THING.test(relation) || (isNamed && relation === 'compound');
  return items.find(
    (item) => item.entity && children.some((one) => covers(item, one) && isSame(one)),
  )?.entity;
};

/** `the clerk, Ida Holm` */
const isNamedBeside = (
  entity: Entity,
  items: readonly Item[],
  beside: readonly SyntaxToken[],
): boolean =>
  items.some((item) => item.entity === entity && beside.some((one) => covers(item, one)));

/** The stems of all words by which a text speaks of something. */
function knownWords(
  items: readonly Item[],
  meant: readonly DocumentEntity[],
  entity: Entity | undefined,
  source: Source,
): ReadonlySet<string> {
  return new Set([
    ...items.flatMap(({ terms }) => terms),
    ...meant.flatMap((one) => [...source.termsFor(one)]),
    ...[...(entity?.titles ?? [])].map(stem),
  ]);
}

/** Of `denied six counts of theft but was convicted on four of them`: all words of what they are four of. */
const wordsBefore = (
  pronoun: SyntaxToken,
  tokens: readonly SyntaxToken[],
  source: Source,
): readonly string[] =>
  (source.entityAt(pronoun)?.mentions ?? [])
    .filter(({ start, end }) => start >= (tokens[0]?.start ?? 0) && end <= pronoun.start)
    .flatMap((span) =>
      tokens.filter((one) => covers(span, one) && !covers(span, tokens[one.head] ?? one)),
    )
    .flatMap((noun) => readTerms(source.words(subtreeSpan(noun, tokens))))
    .flatMap(({ term }) => term ?? []);

/** All that is named in a span, also by `her` and `whose`. */
function entitiesIn(
  span: Span,
  items: readonly Item[],
  tokens: readonly SyntaxToken[],
  source: Source,
): readonly Entity[] {
  const possessive = tokens.filter(
    (token) => /^(?:PRP|WP)\$$/u.test(token.xpos) && covers(span, token),
  );
  return [
    ...items.map(({ entity }) => entity),
    ...possessive.map((token) => source.entityAt(ownerOf(token, tokens))?.named),
  ].flatMap((one) => one ?? []);
}

/** `ten and a half million people`: whether a number counts a noun. */
const counts = ({ start, quantity }: Item, head: Span): boolean =>
  quantity?.unitEnd !== undefined && start < head.start && quantity.unitEnd >= head.end;

/** What `whose` stands for: the noun that its clause describes; of another word itself. */
export function ownerOf(token: SyntaxToken, tokens: readonly SyntaxToken[]): SyntaxToken {
  if (token.xpos !== 'WP$') return token;
  let at: SyntaxToken | undefined = token;
  while (at && !at.relation.startsWith('acl')) at = tokens[at.head];
  const before = tokens.findLast(
    ({ end, upos }) => end <= token.start && /^(?:NOUN|PROPN)$/u.test(upos),
  );
  return tokens[at?.head ?? -1] ?? before ?? token;
}

/** From the first to the last of the words that hang from a token, itself included. */
function subtreeSpan(root: SyntaxToken, tokens: readonly SyntaxToken[]): Span {
  const within = (token: SyntaxToken | undefined): boolean =>
    token !== undefined && (token === root || within(tokens[token.head]));
  const own = tokens.filter(within);
  return { start: own[0]?.start ?? root.start, end: own.at(-1)?.end ?? root.end };
}
