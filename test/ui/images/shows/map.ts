import { expect } from 'vitest';
import { type NumberedRelation, mapViewModel } from '../../../../commands/map/view-model.js';
import type { RelationMap } from '../../../../src/engine/index.js';
import type { Drawing, PlacedRun } from '../../../../src/ui/images/index.js';
import { expectPart } from './part.js';
import { isShortOf, ShownText, wordsOf, type Text } from './shown-text.js';

/** The line under a map. */
const FOOT = /^(?:(\d+) of (\d+) shown\. )?Arrows lead from /u;
const isName = ({ face }: PlacedRun): boolean => face === 'sans bold';

/**
 * Fails where a map does not show what the message does, as far as it says that it has room: the
 * names, the numbers and words of ties, who says so; or where it has a digit of something else.
 */
export function expectMap(drawn: Drawing, map: RelationMap): void {
  const { neighbours, among } = mapViewModel(map);
  const ties = [...neighbours.flatMap((of) => of.ties), ...among];
  const shown = new ShownText(drawn);
  const [foot = []] = shown.takeWhere('Arrows lead from …', (said) => FOOT.test(said));
  const [, count = neighbours.length, all = neighbours.length] = FOOT.exec(wordsOf(foot)) ?? [];
  expect(Number(all)).toBe(neighbours.length);
  const told = shown
    .takeAll((said) => /^(?:\d+ )+/u.test(said))
    .flatMap((text) => expectTies(text, ties));
  expect(new Set(told).size).toBe(told.length);
  takeName(shown, map.matched ?? '', 0);
  for (const { neighbour, ties: own } of neighbours.slice(0, Number(count))) {
    const left = own.filter((tie) => !told.includes(tie)).length;
    expect(left).toBeLessThan(own.length);
    takeName(shown, neighbour.name, left);
  }
  expect(shown.left).toEqual([]);
}

/** The ties that a text tells: its numbers are theirs, its words are of their quote. */
function expectTies(text: Text, ties: readonly NumberedRelation[]): readonly NumberedRelation[] {
  const numbers = wordsOf(text.slice(0, 1)).trim().split(' ').map(Number);
  const told = numbers.flatMap((number) => ties.filter((tie) => tie.number === number));
  expect(told.map(({ number }) => number)).toEqual(numbers);
  const [first] = told;
  if (!first) throw new Error(`No tie has the numbers of "${wordsOf(text)}"`);
  const { quote, words, attribution } = first.tie;
  const end = Math.min(quote.end, Math.max(...told.map(({ tie }) => tie.words.end)));
  const part = { start: words.start, end };
  const { before, after } = expectPart(text.slice(1), quote, part, {
    start: words.start,
    end: words.start,
  });
  expect(before).toBe('');
  const doers = told.flatMap(({ tie: { from, directed } }) => (directed ? [from] : []));
  const isSaid = attribution !== undefined && !doers.includes(attribution);
  if (isSaid) expect(isShortOf(after, `said by ${attribution}`), after).toBe(true);
  else expect(after).toBe('');
  return told;
}

/** Takes off a name, and how many of its ties are not shown. */
function takeName(shown: ShownText, name: string, more: number): void {
  const under = more > 0 ? `+ ${more} more` : '';
  shown.takeWhere(
    `${name}${under}`,
    (_, text) =>
      isShortOf(wordsOf(text.filter(isName)), name) &&
      wordsOf(text.filter((run) => !isName(run))) === under,
  );
}
