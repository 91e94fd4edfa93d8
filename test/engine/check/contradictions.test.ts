import { describe, expect, it } from 'vitest';
import { Engine } from '../../../src/engine/index.js';
import { storyOf } from '../facts/story-of.js';

describe('a claim', () => {
  it.each([
    ['the wrong way round', 'Denmark beat Norway 3-1.', 'Norway beat Denmark 3-1.'],
    ['of the loser', 'Denmark beat Norway 3-1.', 'Norway won 3-1.'],
    ['of all, where none is', 'Two men were held. Neither was charged.', 'Both men were charged.'],
    ['of some, where none is', 'Nobody died in the fire.', 'Three people died in the fire.'],
    ['of the whole for a part', 'Only three of the 12 schools closed.', '12 schools closed.'],
    ['of more than a bound', 'Fewer than 40 people came.', '50 people came.'],
    [
      'of the whole, where a part is told',
      'Two-thirds of the study was paid for by the Bakers Guild.',
      'The Bakers Guild paid for all of the study.',
    ],
    [
      'of the whole sum, where a part is told',
      'The bakers paid half of the cost of the mill.',
      'The bakers paid the whole cost of the mill.',
    ],
    [
      'of another day, where the story tells the place as well',
      'The fire broke out at 2:40 a.m. on 10 May 2026 in a shed next to the mill.',
      'The fire broke out on 12 May 2026.',
    ],
    ['of a body that is of one mind', 'The jury was unanimous.', 'The jury was divided.'],
    [
      'of a vote that went the other way',
      'The amendment fell by 31 votes to 17.',
      'The amendment was adopted.',
    ],
    ['of what was refused', 'Judge Falk denied bail.', 'Judge Falk granted bail.'],
    [
      'of a neighbour’s figure',
      'The yard cut 40 jobs in Lund and 25 in Skara.',
      'The yard cut 40 jobs in Skara.',
    ],
    [
      'of a neighbour’s year',
      'The firm, founded in 1990, was sold in 2010.',
      'The firm was sold in 1990.',
    ],
    [
      'of another’s sentence',
      'Ola was jailed for six years and his wife for two.',
      'His wife was jailed for six years.',
    ],
    [
      'of what it was instead',
      'Plants died, killed by light rather than by frost.',
      'The plants were killed by frost.',
    ],
    [
      'of whom the story rules out',
      'The mill was sold to Acme, not to Velnor.',
      'The mill was sold to Velnor.',
    ],
    [
      'of whom another was taken for',
      'The board chose Ida Holm instead of Tom Ash.',
      'The board chose Tom Ash.',
    ],
    [
      'of who started it',
      'The fire was started by lightning and not by smokers.',
      'Smokers started the fire.',
    ],
    [
      'of what was undone, by whomever',
      'The parking charge was rejected on Monday.',
      'The council approved the parking charge.',
    ],
    [
      'of a thing that something else was bought for',
      'Velnor spent $4 million on ovens there in 2021, not on the packaging line.',
      'Velnor spent $4 million on the packaging line in 2021.',
    ],
    [
      'of who did not',
      'The council voted for the plan, but Mayor Quill did not.',
      'Quill voted for the plan.',
    ],
    ['of what is not', 'Trams are free; buses are not.', 'Buses are free.'],
    ['of frost', 'It was minus 5C at dawn.', 'It was 5C at dawn.'],
    [
      'of another actor',
      'The council passed the plan and the mayor vetoed it.',
      'The mayor passed the plan.',
    ],
  ])('%s is contradicted', (_, text, claim) => {
    expect(new Engine([storyOf(text)]).check(claim).verdict).toBe('contradicted');
  });
});

describe('what two can do or have alike', () => {
  it.each([
    [
      'The pump is made by Ostrava Works, which can produce 900 units a day.',
      'Kolin Works can produce 900 units a day.',
    ],
    [
      'Zeta Labs is able to store 5 million samples.',
      'Iota Labs is able to store 5 million samples.',
    ],
    ['Bell Air has 40 planes.', 'Nord Air has 40 planes.'],
    ['Bell Air employs 3,000 people.', 'Nord Air employs 3,000 people.'],
    ['The Arden hall seats 2,000 people.', 'The Moss hall seats 2,000 people.'],
    ['Ghent Zoo could take in 300 birds.', 'Breda Zoo could take in 300 birds.'],
  ])('%s does not contradict %s', (text, claim) => {
    expect(new Engine([storyOf(text)]).check(claim).verdict).toBe('not in the story');
  });

  it.each([
    ['Ulla Berg won 61 percent of the vote.', 'Nils Dahl won 61 percent of the vote.'],
    ['Acme owns 71 percent of Velnor.', 'Brandt owns 71 percent of Velnor.'],
    ['Orin Steel paid a fine of 4 million euros.', 'Kett Metals paid a fine of 4 million euros.'],
  ])('%s contradicts %s', (text, claim) => {
    expect(new Engine([storyOf(text)]).check(claim).verdict).toBe('contradicted');
  });
});
