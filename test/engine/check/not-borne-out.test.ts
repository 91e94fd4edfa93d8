import { describe, expect, it } from 'vitest';
import { Engine } from '../../../src/engine/index.js';
import { storyOf } from '../facts/story-of.js';

const verdictOf = (text: string, claim: string): string =>
  new Engine([storyOf(text)]).check(claim).verdict;

describe('a claim is not borne out', () => {
  it.each([
    [
      'that has something described as the opposite of what it was',
      'Holm described diesel engines with smuggled parts as impractical and unfeasible.',
      'Holm described smuggled diesel engines as practical.',
    ],
    [
      'that calls something the opposite',
      'The mayor described the plan for the mill as unworkable.',
      'The mayor called the plan for the mill practical.',
    ],
    [
      'by what somebody else received',
      'The clinic received 30 trucks.',
      'The school received 30 trucks.',
    ],
    [
      'by the same share of others',
      'Turnout was 61 percent in the cities and 48 percent in the villages.',
      'Turnout was 61 percent in the villages.',
    ],
    [
      'of a post that has been left',
      'Its chief executive, Ida Holm, resigned on 2 June.',
      'Ida Holm is the chief executive.',
    ],
    [
      'but for what it leaves out and the story does not',
      'Acme built a lift into the tower and asked for a ramp.',
      'Acme built a lift into the tower but not a ramp.',
    ],
    [
      'that leaves out what nothing is said of',
      'The guild backed the new quay.',
      'The guild backed the new quay but not the toll.',
    ],
    [
      'by a plan to do the like',
      'Councillors Holm and Roth plan to propose a ban on cars.',
      'Councillors Holm and Roth proposed a ban on cars.',
    ],
    [
      'by how somebody else voted, in a clause without a verb',
      'Ola Brandt voted against the sale, as did his daughter Ida; Jens voted for it.',
      'Ida Brandt voted for the sale.',
    ],
    [
      'of a post that another has now',
      "Lund's manager, Ola Brandt, was replaced by Ida Holm.",
      "Ola Brandt is Lund's manager.",
    ],
    [
      'by a sum for something else',
      'Velnor sold the barn for $6 million.',
      'Velnor sold the quay for $6 million.',
    ],
    [
      'by the value of what stands beside it',
      'Velnor made a loss of £21 million last year on sales of £143 million.',
      'Velnor lost £143 million last year.',
    ],
    [
      'by another value of the clause',
      'The fund lost 12 percent on assets of $90 million.',
      'The fund lost $90 million.',
    ],
    [
      'by what is only alleged to be one',
      'The alleged thief stole two paintings.',
      'The thief stole two paintings.',
    ],
    [
      'by what is disavowed',
      'Ola Brandt disavowed writing the letter.',
      'Ola Brandt wrote the letter.',
    ],
    [
      'by what somebody is indicted for',
      'The chef was indicted for selling stolen wine.',
      'The chef sold stolen wine.',
    ],
    [
      'by some of what stands before it',
      'The clock has never been found. Nine of the spoons turned up in a Lund pawnshop.',
      'The clock turned up in a Lund pawnshop.',
    ],
    [
      'by whoever goes with the neighbour of hers',
      'Her neighbour Devlin Hask was paid 90 euros by the council; she was refused because she had applied late.',
      'Devlin Hask applied late.',
    ],
    [
      'by one whose title another has',
      "Gov. Ida Roper vetoed the levy. The state's engineer, Wanda Holm, testified in May. The governor said the ponds could be paid for out of the reserve.",
      'Wanda Holm said the ponds could be paid for out of the reserve.',
    ],
    [
      'by what is denied behind an age',
      'Sneha Brandt lost on Sunday. Brandt, 34, denied reports that it was her last race.',
      "It was Sneha Brandt's last race.",
    ],
    [
      'by what was so until something else was',
      'The deciding vote was cast by Tom Frost, who had opposed the sale until last week.',
      'Tom Frost voted against the sale.',
    ],
    [
      'where giver and receiver have changed places',
      'What stung the strikers most was that in 2018 Acme had lent Velnor 30 million pesos to get through a lockout.',
      'Velnor lent Acme 30 million pesos in 2018.',
    ],
    [
      'without the manner that it names',
      'The jury decided that Acme had copied a lock invented by a rival.',
      'The jury decided that Acme copied the lock willfully.',
    ],
    [
      'by two sentences of which neither says when',
      '"We were told the road would be closed," said Roth. The storm broke at two.',
      'The road was closed when the storm broke.',
    ],
    [
      'by what has only its infinitive',
      "Ola Brandt's mother came from Lund. He worked on boats before he turned to carving at 40.",
      "Brandt's mother taught him to carve.",
    ],
    [
      'by another distance',
      'The comet will pass 48 million kilometres from the Earth in June and come nearest to the Sun, at 31 million, in July.',
      'The comet will pass 31 million kilometres from the Earth.',
    ],
  ])('%s', (_, story, claim) => {
    expect(verdictOf(story, claim)).not.toBe('supported');
  });

  it('by the share of the others', () => {
    const story =
      'Dizziness was reported by 22 percent of those on velodipine and 9 percent of those on placebo.';
    expect(verdictOf(story, 'Dizziness was reported by 9 percent of those on velodipine.')).toBe(
      'contradicted',
    );
    expect(verdictOf(story, 'Dizziness was reported by 9 percent of those on placebo.')).toBe(
      'supported',
    );
  });

  it('nor contradicted by what nobody has seen, where it is an infinitive', () => {
    const story = "A rival machine exists, but she's never seen it run.";
    expect(verdictOf(story, 'One person is enough to run the machine.')).toBe('not in the story');
  });
});

it.each([
  ['Leeds missed out on winning the cup.', 'Leeds won the cup.', 'missed out on winning'],
  ['The plane came close to hitting it.', 'The plane hit it.', 'came close to hitting'],
  [
    '"No report was ever deleted," Roth said.',
    'A report was deleted.',
    'No report was ever deleted',
  ],
  ['The ferry has yet to carry anybody.', 'The ferry carries anybody.', 'has yet to carry'],
  [
    'Every village but one lost power.',
    'Every village lost power.',
    'Every village but one lost power',
  ],
])('what denies a claim is shown with the words that deny it: %s', (text, claim, source) => {
  const { verdict, differences } = new Engine([storyOf(text)]).check(claim);
  expect(verdict).toBe('contradicted');
  expect(differences.map((one) => one.source)).toEqual([source]);
});
