import { expect, it } from 'vitest';
import { type Check, Engine } from '../../../src/engine/index.js';
import { storyOf } from '../facts/story-of.js';

const checkOf = (story: string, claim: string): Check => new Engine([storyOf(story)]).check(claim);

it.each([
  [
    'what a maker denies of its product',
    'The spray is made by Lannister Agro, a chemicals firm in Brask. The firm denied that its product harms bees.',
    'The spray harms bees.',
    'denied',
  ],
  [
    'that a deed had the cause that is denied',
    'Hale Mills will shut its plant in Lund. Its head, Ada Weil, denied that the closure was connected with the bid.',
    'Ada Weil closed the plant because of the bid.',
    'denied',
  ],
  [
    'that somebody hid what they are said to have kept from others',
    'Tom Frost claimed that Ada Weil had kept the report from councillors.',
    'Ada Weil hid the report from councillors.',
    'alleged',
  ],
  [
    'how many somebody has, by what they are said to do with them',
    'Tom Ashby said the Millers Union would ballot its 280 members on Monday.',
    'The Millers Union has 280 members.',
    'alleged',
  ],
  [
    'that what a union claims was done is denied',
    'Sir Ian Pell, who runs the Lantern Trust, rejected a claim by the union that the trust had spent £300,000 on his office.',
    'The Lantern Trust spent £300,000 on his office.',
    'denied',
  ],
  [
    'what a prosecutor says at the end of a long sentence',
    'A restaurant owner drowning in debt paid his nephew $8,000 to set fire to the Old House, then tried to blame a cook, a prosecutor told jurors Tuesday as the trial of Victor Brandl opened in Lund.\n\nBrandl, 58, is charged with arson. The nephew, Joel Weil, 26, pleaded guilty.',
    'Victor Brandl paid Joel Weil to set fire to the Old House.',
    'alleged',
  ],
])('the stories report, and do not state, %s', (_, story, claim, status) => {
  const check = checkOf(story, claim);
  expect([check.verdict, check.status]).toEqual(['not in the story', status]);
});

it.each([
  [
    'who is released without charge is not charged',
    'A man aged 44 was arrested in Lund on Monday. He was released without charge.',
    'The man was charged.',
    'contradicted',
  ],
  [
    'who paid for the study paid for the trial',
    'The trial ran for two years. The maker, Bexal Biologics, which paid for the study, was glad.',
    'Bexal Biologics paid for the trial.',
    'supported',
  ],
  [
    'what a Swedish firm by that name built a Swedish firm built',
    'The trams were built by Holm Rail, a Swedish firm.',
    'The trams were built by a Swedish firm.',
    'supported',
  ],
  [
    'who took a school over from the council has not lost it to the council',
    'The Lantern Trust, which runs 14 schools, took over Harrow Bridge from the council in 2021.',
    'The council took over Harrow Bridge from the Lantern Trust.',
    'contradicted',
  ],
  [
    'what a report by somebody found they found',
    'A report by the inspector, Joan Merrick, found damp in nine classrooms.',
    'Joan Merrick found damp in nine classrooms.',
    'supported',
  ],
  [
    'who lost so many shops has them no more',
    'Holm Foods lost its 40 shops in May.',
    'Holm Foods has 40 shops.',
    'not in the story',
  ],
])('%s', (_, story, claim, verdict) => {
  expect(checkOf(story, claim).verdict).toBe(verdict);
});

it('who denies what others claim is named, and not who claims it', () => {
  const check = checkOf(
    'Sir Ian Pell rejected a claim by the union that the trust had spent £300,000 on his office.',
    'The trust spent £300,000 on his office.',
  );
  expect(check.assertions.map(({ speaker }) => speaker)).toEqual(['Sir Ian Pell']);
});
