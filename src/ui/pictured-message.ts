import type { Block, Button, ButtonState } from './block.js';
import { deleteButton } from './delete-button.js';
import { encodeCustomId } from './discord/custom-id.js';
import { pageBudget, paginate } from './discord/paginate.js';
import type { PlainMessage, ReplyOptions, ResultItem } from './message.js';
import { originalLinks, subtext } from './source-line.js';
import { pluralise } from './wording.js';

/** Most items that stand under a picture: with more it would not be seen together with its heading. */
const MAX_ITEMS = 2;

/** A quote that a picture does not show, and of how many there it tells what is left out. */
export interface LeftOut {
  readonly item: ResultItem;
  readonly count: number;
}

/** A picture of a list. */
interface PicturedList {
  readonly options: ReplyOptions;
  /** Ends with the picture. */
  readonly header: readonly Block[];
  /** Those that the picture does not show: nothing is shown twice. */
  readonly left: readonly LeftOut[];
  /** What is counted, in the singular: "tie". */
  readonly noun: string;
  /** The state of the button that shows the whole list. */
  readonly showAll: ButtonState;
}

/**
 * A picture of a list, under it one or two of the items that it does not show, and a button for all;
 * undefined where what was asked is too long for that button.
 */
export function picturedMessage({
  options,
  header,
  left,
  noun,
  showAll,
}: PicturedList): PlainMessage | undefined {
  if (encodeCustomId(showAll) === undefined) return undefined;
  const items = left.map(({ item }) => item);
  const budget = pageBudget(header);
  const pagesOf = (count: number) => paginate(items.slice(0, count), budget, MAX_ITEMS);
  // One that is too long for a page stays behind the button.
  const count = [MAX_ITEMS, 1].find((most) => pagesOf(most).length === 1) ?? 0;
  const quotes = items.slice(0, count).flatMap(({ quote }) => quote ?? []);
  const buttons: readonly Button[] = [
    { kind: 'interactive', label: 'Show all as a list', state: showAll },
    ...originalLinks(quotes, 2),
    ...(options.ephemeral ? [] : [deleteButton(options.owner)]),
  ];
  const shown = pagesOf(count)[0]?.blocks ?? [];
  return {
    blocks: [
      ...header,
      ...lineAbove(countOf(left.slice(0, count)), countOf(left), noun),
      ...shown,
      { kind: 'buttons', buttons },
    ],
    ephemeral: options.ephemeral,
  };
}

const countOf = (left: readonly LeftOut[]): number =>
  left.reduce((sum, { count }) => sum + count, 0);

/** What the quotes under a picture tell of, in what the picture and the heading count. */
function lineAbove(count: number, all: number, noun: string): readonly Block[] {
  if (count === 0) return [];
  return [
    subtext([
      count < all
        ? `${count} of the ${pluralise(all, noun)} that are not in the picture:`
        : 'Not in the picture:',
    ]),
  ];
}
