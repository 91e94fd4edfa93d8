import { expect } from 'vitest';
import type { DatedSentence, TimelineView } from '../../../../commands/timeline/view-model.js';
import type { Drawing } from '../../../../src/ui/images/index.js';
import { drawingOf } from '../golden-image.js';
import { expectPart } from './part.js';
import { ShownText, wordsOf, type Text } from './shown-text.js';
import { takeSources } from './sources.js';

/**
 * Fails where a timeline does not show what the message does, as far as it says that it has room:
 * each date over its words, and the stories' titles; or where it has a digit of something else.
 */
export function expectTimeline(drawn: Drawing, view: TimelineView): void {
  const { events } = view;
  const shown = new ShownText(drawn);
  const inPicture = drawingOf(drawn).shown.flatMap((index) => events[index] ?? []);
  const dated = inPicture.filter(({ days }) => days).length;
  takeLeftOut(shown, view, { dated, open: inPicture.length - dated });
  const quotes = (some: readonly DatedSentence[]) => some.map(({ quote }) => quote);
  const labelOf = takeSources(shown, quotes(events), quotes(inPicture));
  expectYears(shown, inPicture);
  for (const { date, quote, marks, put } of inPicture) {
    const label = labelOf(quote);
    const told = put === undefined ? '' : `, ${put}`;
    const named = `${date.slice(0, 1).toUpperCase()}${date.slice(1)}${told}`;
    const [, words = []] = shown.take(label === '' ? named : `${named}  ${label}`, 1);
    expect(expectPart(words, quote, quote, marks[0] ?? quote)).toEqual({ before: '', after: '' });
  }
  shown.expectNoDigitLeft();
}

/** Takes off what says how many there was no room for: it must be true. */
function takeLeftOut(
  shown: ShownText,
  { knownCount, openCount, missing }: TimelineView,
  drawn: { readonly dated: number; readonly open: number },
): void {
  const parts = [
    ...(drawn.dated < knownCount ? [`${drawn.dated} of ${knownCount} dates`] : []),
    ...(drawn.open < openCount
      ? [
          drawn.open > 0
            ? `${drawn.open} of ${openCount} without a ${missing}`
            : `${openCount} without a ${missing} not shown`,
        ]
      : []),
  ];
  const [line = ''] = shown
    .takeAll((said) => /^\d+ (?:of \d+ (?:dates|w)|without)/u.test(said))
    .map(wordsOf);
  expect(line).toBe(parts.join(' · '));
}

/** Takes off the years beside the axis: each once, in order, of a date that begins in it. */
function expectYears(shown: ShownText, events: readonly DatedSentence[]): void {
  const isYear = (said: string, [run]: Text): boolean =>
    /^\d+$/u.test(said) && run?.face === 'sans';
  const said = shown.takeAll(isYear).map(wordsOf);
  const known = events.flatMap(({ days }) => (days ? [String(Number(days.from.slice(0, 4)))] : []));
  const years = [...new Set(known)];
  expect(said).toEqual(years.filter((year) => said.includes(year)));
  expect(said[0]).toBe(years[0]);
}
