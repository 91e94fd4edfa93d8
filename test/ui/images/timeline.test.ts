import { describe, expect, it } from 'vitest';
import { drawTimeline } from '../../../commands/timeline/image/timeline-image.js';
import { timelineViewModel } from '../../../commands/timeline/view-model.js';
import { Engine, readPlain } from '../../../src/engine/index.js';
import type { Look } from '../../../src/ui/images/index.js';
import { drawingOf, expectGolden } from './golden-image.js';
import { expectTimeline } from './shows/timeline.js';

const FERRY = readPlain(
  { id: 'ferry', title: 'Ellery buys a second ferry' },
  `Harrow Marine also repaired the old ferry in 2019. The council of Ellery voted for a second ferry on 3 March 2024. The ferry was launched on 20 March 2024, in front of some four hundred people who had come from both sides of the bay and from the islands beyond it, and who cheered when the mayor broke a bottle of cider on its bow. The ferry makes its first crossing on May 3, 2024. Tickets become dearer in January 2025. Venn recently asked for a second quay.`,
);
const BEES = readPlain(
  { id: 'bees', title: 'A warm spring brings early bees', kind: 'retelling' },
  'Beekeepers in the valley counted 48 new hives in March 2024. The valley had 30 hives in 1998. It had more in 1962. Lena Osei counted them again on 2 April 2024. She counted 51 on 9 April 2024.',
);
const pictureOf = (...stories: (typeof FERRY)[]) =>
  drawTimeline(timelineViewModel(new Engine(stories).timeline()));

/** Fails where the picture of a timeline shows another, or is not the golden image. */
async function expectTimelineOf(
  stories: (typeof FERRY)[],
  name: string,
  look?: Partial<Look>,
): Promise<void> {
  const view = timelineViewModel(new Engine(stories).timeline());
  const drawn = await drawTimeline(view, look);
  expectTimeline(drawn, view);
  expectGolden(name, drawn);
}

/** What a timeline says to who cannot see it. */
async function altOf(...stories: (typeof FERRY)[]): Promise<string> {
  const drawn = await pictureOf(...stories);
  if ('reason' in drawn) throw new Error(drawn.reason);
  return drawn.image.alt;
}

describe('a picture of a timeline', () => {
  it('puts known dates on an axis of time, with the words they rest on, and open ones apart', async () => {
    await expectTimelineOf([FERRY], 'timeline');
  });

  it('tells several stories apart, and how many dates it has no room for', async () => {
    await expectTimelineOf([FERRY, BEES], 'timeline-of-two');
  });

  it('has larger letters on a narrow screen', async () => {
    await expectTimelineOf([FERRY, BEES], 'timeline-narrow', { screen: 'narrow' });
  });

  it('draws what the headline tells, then the news, and leaves out what lies longest back', async () => {
    const text = [
      'A mill burned in Ellery on Tuesday, the second mill fire in a year.',
      'The mill opened in 1961, when the town still had a railway of its own and two breweries, and it was sold to Harrow in 1988.',
      'A new roof was laid on 4 March 2019, after two years of talks with the bank and with all of the neighbours.',
      'The fire at the mill broke out on 10 November 2026 in a store beside the road, and it burned for nine hours.',
      'A shed had been lost on 18 June 2026, and a dryer with it, which cost the owners most of what they had put by.',
      'The owners mended the dryer on 1 August 2026 with the help of many friends and of a loan from the town.',
      'The board is to report on 15 December 2026, after it has heard all who were there.',
    ].join(' ');
    const title = 'Mill burns in second fire in Ellery';
    const view = timelineViewModel(new Engine([readPlain({ id: 'mill', title }, text)]).timeline());
    const drawn = await drawTimeline(view);
    expectTimeline(drawn, view);
    const dates = drawingOf(drawn).shown.map((index) => view.events[index]?.date);
    expect(view.knownCount).toBeGreaterThan(dates.length);
    expect(dates).toContain('10 November 2026');
    expect(dates.slice(-4).every((date) => date?.endsWith('2026'))).toBe(true);
    expect(dates.filter((date) => date === '1961')).toEqual([]);
  });

  it('says of what is only planned that it is', async () => {
    const text =
      'The council of Ellery voted for a second quay on Monday. Work will begin on Friday. A parade planned for Saturday was cancelled. The quay may open in May.';
    const quay = readPlain(
      { id: 'quay', title: 'Ellery votes for a quay', date: '2026-03-11' },
      text,
    );
    await expectTimelineOf([quay], 'timeline-planned');
  });

  it('lists dates of no known year without a scale', async () => {
    const open = 'The port opened in June. It closed in autumn. It recently opened again.';
    await expectTimelineOf([readPlain({ id: 'port' }, open)], 'timeline-open');
  });

  it('is described by dates and words in their order, within the limit', async () => {
    const alt = await altOf(FERRY, BEES);
    expect(alt.indexOf('1962: It had more in 1962.')).toBeLessThan(alt.indexOf('1998:'));
    const years = Array.from({ length: 60 }, (_, at) => `Ship ${at} sank in ${1900 + at}.`);
    const long = await altOf(readPlain({ id: 'ships' }, years.join(' ')));
    expect(long.length).toBeLessThanOrEqual(1024);
    expect(long.endsWith('…')).toBe(true);
  });

  it('marks a part of a long sentence as a part', async () => {
    expect(await altOf(FERRY)).toMatch(/The ferry was launched on 20 March 2024, .{60,120}\S …/u);
  });

  it('is not drawn of a sentence in a script that it cannot draw', async () => {
    expect(await pictureOf(readPlain({ id: 'port' }, '漢字 opened in June 2024.'))).toEqual({
      reason: 'No picture: these words have characters that I cannot draw.',
    });
  });
});
