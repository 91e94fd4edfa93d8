import { expect } from 'vitest';
import {
  type MapView,
  type NumberedRelation,
  remarksOf,
} from '../../../../commands/map/view-model.js';
import type { Drawing, PlacedRun } from '../../../../src/ui/images/index.js';
import { drawingOf } from '../golden-image.js';
import { expectPart, isSource } from './part.js';
import { isShortOf, ShownText, unbroken, wordsOf, type Text } from './shown-text.js';

/** The line under a map. */
const FOOT =
  /^(?:Shown: (?:(\d+) of (\d+) ties)?(?:, )?(?:(\d+) of (\d+) others)?\. )?(?:Not shown: (\d+) ties? among the others\. )?Arrows lead from /u;
const isName = ({ face }: PlacedRun): boolean => face === 'sans bold';

/**
 * Fails where a map does not show what the message does, as far as it says that it has room: the
 * names, the words of relations, who says so; or where it has a digit of something else.
 */
export function expectMap(drawn: Drawing, { name, neighbours, among, count: ties }: MapView): void {
  const relations = [...neighbours.flatMap((of) => of.relations), ...among];
  const shown = new ShownText(drawn);
  const [foot = []] = shown.takeWhere('Arrows lead from …', (said) => FOOT.test(said));
  const [, boxes = ties, allTies = ties, count = neighbours.length, all = neighbours.length, rest] =
    FOOT.exec(wordsOf(foot)) ?? [];
  expect(Number(all)).toBe(neighbours.length);
  expect(Number(allTies)).toBe(ties);
  const texts = shown.takeAll((_, text) => text.some(isSource));
  expect(Number(boxes)).toBe(texts.length);
  const told: NumberedRelation[] = [];
  for (const text of texts) {
    const others = relations.filter((relation) => !told.includes(relation));
    told.push(...expectRelations(text, others));
  }
  takeName(shown, name, 0);
  // By their numbers: two may have the same words.
  const drawnTies = drawingOf(drawn).shown;
  expect(drawnTies).toHaveLength(texts.length);
  const counted = new Set(drawnTies);
  /** How many ties are told of that were not told of before. */
  const more = (own: readonly NumberedRelation[]): number => {
    const before = counted.size;
    for (const number of numbersOf(own)) counted.add(number);
    return counted.size - before;
  };
  for (const { neighbour, relations: own } of neighbours.slice(0, Number(count))) {
    expect(numbersOf(own).some((number) => drawnTies.includes(number))).toBe(true);
    takeName(shown, neighbour.name, more(own));
  }
  // What is left is of those that are not shown, and among all of them: every tie is told of once.
  more(neighbours.slice(Number(count)).flatMap((of) => of.relations));
  expect(Number(rest ?? 0)).toBe(more(among));
  expect(counted.size).toBe(ties);
  expect(shown.left).toEqual([]);
}

const numbersOf = (relations: readonly NumberedRelation[]): readonly number[] => [
  ...new Set(relations.map(({ number }) => number)),
];

/** The relations that a text tells: its words are of their quote, and no number is before them. */
function expectRelations(
  text: Text,
  relations: readonly NumberedRelation[],
): readonly NumberedRelation[] {
  const said = wordsOf(text.filter(isSource));
  const own = wordsOf(text.filter((run) => !isSource(run)));
  const alike = relations.filter(({ relation: { quote, words } }) =>
    unbroken(quote.text.slice(words.start - quote.start)).startsWith(said),
  );
  // Two may say the same of others, each in the mouth of somebody else.
  const first =
    alike.find(({ relation }) => own === remarksOf(relation, (name) => name).join('')) ?? alike[0];
  if (!first) throw new Error(`No relation has the words "${wordsOf(text)}"`);
  const told = relations.filter(({ number }) => number === first.number);
  const { quote, words } = first.relation;
  const end = Math.min(quote.end, Math.max(...told.map(({ relation }) => relation.words.end)));
  const part = { start: words.start, end };
  const { before, after } = expectPart(text, quote, part, {
    start: words.start,
    end: words.start,
  });
  expect(before).toBe('');
  const remarks = remarksOf(first.relation, (name) => name).join('');
  expect(isShortOf(after, remarks), after).toBe(true);
  return told;
}

/** Takes off a name, and how many of its relations are not shown. */
function takeName(shown: ShownText, name: string, more: number): void {
  const under = more > 0 ? `+ ${more} more ${more === 1 ? 'tie' : 'ties'}` : '';
  shown.takeWhere(
    `${name}${under}`,
    (_, text) =>
      isShortOf(wordsOf(text.filter(isName)), name) &&
      wordsOf(text.filter((run) => !isName(run))) === under,
  );
}
