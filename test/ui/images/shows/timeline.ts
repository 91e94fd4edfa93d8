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
  takeLeftOut(shown, view, inPicture);
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

/** Takes off what says for how many there was room, and where the axis falls short: it must be true. */
function takeLeftOut(
  shown: ShownText,
  { events, openCount }: TimelineView,
  inPicture: readonly DatedSentence[],
): void {
  const [line] = shown.takeAll((said) => /^\d+ of \d+ (?:date|event)s?\./u.test(said)).map(wordsOf);
  if (inPicture.length === events.length) {
    expect(line).toBeUndefined();
    return;
  }
  const counted = `${inPicture.length} of ${events.length} ${openCount > 0 ? 'event' : 'date'}s.`;
  const daysOf = (some: readonly DatedSentence[]) => some.flatMap(({ days }) => days?.from ?? []);
  const [all, drawn] = [daysOf(events).toSorted(), daysOf(inPicture).toSorted()];
  const isMissing = (end: 0 | -1): boolean => drawn.length > 0 && all.at(end) !== drawn.at(end);
  expect(line?.startsWith(counted)).toBe(true);
  for (const [end, word] of [
    [0, 'earliest'],
    [-1, 'latest'],
  ] as const) {
    const date = events.find(({ days }) => days?.from === all.at(end))?.date ?? '';
    expect(line?.includes(`he ${word} date, ${date}, `)).toBe(isMissing(end));
  }
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
