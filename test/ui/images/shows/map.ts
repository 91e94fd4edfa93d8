import { expect } from 'vitest';
import {
  type MapView,
  type NumberedRelation,
  remarksOf,
} from '../../../../commands/map/view-model.js';
import type { Drawing, PlacedRun } from '../../../../src/ui/images/index.js';
import { expectPart, isSource } from './part.js';
import { isShortOf, ShownText, unbroken, wordsOf, type Text } from './shown-text.js';

/** The line under a map. */
const FOOT =
  /^(?:Shown: (?:(\d+) of (\d+) ties)?(?:, )?(?:(\d+) of (\d+) others)?\. )?Arrows lead from /u;
const isName = ({ face }: PlacedRun): boolean => face === 'sans bold';

/**
 * Fails where a map does not show what the message does, as far as it says that it has room: the
 * names, the words of relations, who says so; or where it has a digit of something else.
 */
export function expectMap(drawn: Drawing, { name, neighbours, among, count: ties }: MapView): void {
  const relations = [...neighbours.flatMap((of) => of.relations), ...among];
  const shown = new ShownText(drawn);
  const [foot = []] = shown.takeWhere('Arrows lead from …', (said) => FOOT.test(said));
  const [, boxes = ties, allTies = ties, count = neighbours.length, all = neighbours.length] =
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
  for (const { neighbour, relations: own } of neighbours.slice(0, Number(count))) {
    const numbers = new Set(own.map(({ number }) => number));
    const left = [...numbers].filter((number) => !told.some((one) => one.number === number)).length;
    expect(left).toBeLessThan(numbers.size);
    takeName(shown, neighbour.name, left);
  }
  expect(shown.left).toEqual([]);
}

/** The relations that a text tells: its words are of their quote, and no number is before them. */
function expectRelations(
  text: Text,
  relations: readonly NumberedRelation[],
): readonly NumberedRelation[] {
  const said = wordsOf(text.filter(isSource));
  const first = relations.find(({ relation: { quote, words } }) =>
    unbroken(quote.text.slice(words.start - quote.start)).startsWith(said),
  );
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
