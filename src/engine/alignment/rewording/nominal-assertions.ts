import { once, readKeyed, WordList } from '../../data/index.js';
import { covers } from '../../document/index.js';
import {
  type Assertion,
  childOf,
  nounPhrase,
  type SentenceReading,
  spanOf,
  type SyntaxNode,
} from '../../language/index.js';
import type { Item } from '../items.js';

const changes = once(
  () =>
    new Map(
      [...readKeyed('alignment/nouns-of-change.txt')].flatMap(([verb, nouns]) =>
        nouns.map((noun) => [noun, verb] as const),
      ),
    ),
);
/** Nouns for what lasts. */
const LASTING = new WordList('alignment/event-nouns.txt');
/** Verbs whose object is there: `reported a rise`. */
const FINDING = new WordList('alignment/verbs-of-finding.txt');
const AFTER = /^(?:after|following|because|despite|during|amid|since|through|throughout)$/u;

type Argument = Assertion['arguments'][number];

/**
 * What nouns say as verbs do: `reported a 9 percent rise in rents` that rents rose by so much, `ended an
 * eleven-day strike` that it lasted as long. Only where they tell of what has been.
 *
 * @param stated what the sentence says
 */
export function assertionsOfNouns(
  items: readonly Item[],
  { tree }: SentenceReading,
  stated: readonly Assertion[],
): readonly Assertion[] {
  return tree.flatMap((noun): Assertion[] => {
    if (noun.upos !== 'NOUN') return [];
    const change = changes().get(noun.lemma);
    const lasts = LASTING.has(noun.lemma);
    const home = stated.find(
      ({ predicate, arguments: parts }) =>
        covers(predicate, noun) || parts.some((part) => covers(part, noun)),
    );
    if ((change === undefined && !lasts) || !home || !isFound(noun, home)) return [];
    const phrase = spanOf(nounPhrase(noun));
    const size = items.find(
      (item) =>
        covers(phrase, item) &&
        (lasts ? item.time !== undefined : item.quantity !== undefined) &&
        tree.some(
          (node) =>
            covers(item, node) &&
            node.parent === noun &&
            /^(?:compound|nmod|amod)$/u.test(node.base),
        ),
    );
    if (!size) return [];
    const of = change === undefined ? noun : childWith(noun, 'in');
    if (!of) return [];
    const words = nounPhrase(of).filter((node) => node.base !== 'case' && !covers(size, node));
    const others = change === undefined ? [] : timesBeside(noun, home);
    return [
      {
        predicate: { ...spanOf([noun]), lemma: change ?? 'last' },
        arguments: [
          { role: 'agent', ...spanOf(lasts ? [noun] : words), head: spanOf([of]) },
          { role: lasts ? 'time' : 'amount', start: size.start, end: size.end, head: size },
          ...others,
        ],
        polarity: 'affirmed',
        ...(home.speaker && { speaker: home.speaker }),
      },
    ];
  });
}

/** When what tells of it is so, so is what it tells of. */
const timesBeside = ({ parent }: SyntaxNode, home: Assertion): readonly Argument[] =>
  parent && covers(home.predicate, parent)
    ? home.arguments.filter(({ role }) => role === 'time')
    : [];

const childWith = (noun: SyntaxNode, preposition: string): SyntaxNode | undefined =>
  noun.children.find(
    (child) => child.base === 'nmod' && childOf(child, 'case')?.lower === preposition,
  );

/** Whether a noun is for what has been: `after an eleven-day strike`, and not `called for` one. */
function isFound(noun: SyntaxNode, home: Assertion): boolean {
  if (home.polarity === 'denied' || home.status !== undefined) return false;
  const { parent, base } = noun;
  if (base === 'obl') return AFTER.test(childOf(noun, 'case')?.lower ?? '');
  if (base !== 'obj' && base !== 'nsubj') return false;
  if (base === 'nsubj') return parent?.xpos === 'VBD' && childOf(noun, 'det')?.lower === 'the';
  return parent !== undefined && FINDING.has(parent.lemma) && isDone(parent);
}

/** `ended`, `has ended`: and neither `will end` nor `to end`. */
const isDone = (verb: SyntaxNode): boolean =>
  verb.xpos === 'VBD' || (verb.xpos === 'VBN' && childOf(verb, 'aux')?.lemma === 'have');
