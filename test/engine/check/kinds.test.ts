import { describe, expect, it } from 'vitest';
import { type Check, Engine } from '../../../src/engine/index.js';
import { storyOf } from '../facts/story-of.js';

const check = (text: string, claim: string): Check => new Engine([storyOf(text)]).check(claim);

describe('a claim', () => {
  it.each([
    ['in the passive', 'The yard hired Ola Brandt.', 'Ola Brandt was hired by the yard.'],
    [
      'from the other side',
      'Velnor sold the quay to Brandt.',
      'Brandt bought the quay from Velnor.',
    ],
    [
      'of a pronoun',
      'Mara Quill is the mayor. She opened the quay.',
      'Mara Quill opened the quay.',
    ],
    [
      'of whom a pronoun owns',
      'Mara Quill left. Her brother stayed.',
      "Mara Quill's brother stayed.",
    ],
    [
      'of who stands beside the subject',
      'The victim, Anna Roth, thanked the crew.',
      'Anna Roth thanked the crew.',
    ],
    [
      'of a title',
      'Commerce Secretary Ida Holm left the port.',
      'Ida Holm is the Commerce Secretary.',
    ],
    [
      'of the event that the story is of',
      'Two trains met near Lund. Nine people were killed. The crash was the worst in years.',
      'Nine people were killed in the crash.',
    ],
    [
      'of what another phrase says',
      'The council voted 9 to 4 to build a ring road.',
      'The council voted 9 to 4 for the ring road.',
    ],
    [
      'of a pronoun inside a phrase',
      'The board wants a new quay. Ola Brandt signed a petition against it.',
      'Ola Brandt signed a petition against the new quay.',
    ],
    ['that stresses who', 'Brandt sold the quay.', 'It was Brandt who sold the quay.'],
    ['of one of two verbs', 'Quill bought the tug and sold the barge.', 'Quill sold the barge.'],
    ['of a gap', 'The yard cut 40 jobs in Lund and 25 in Skara.', 'The yard cut 25 jobs in Skara.'],
    ['of how often', 'Moe scored twice for the Blues.', 'Moe scored two goals.'],
    [
      'of what an amount measures',
      'Velnor reported revenue of $4 million.',
      "Velnor's revenue was $4 million.",
    ],
    [
      'of who is said to say so',
      'Quill said that the quay is safe.',
      'Quill said the quay is safe.',
    ],
    [
      'of a rate',
      'The board proposed a dividend of 80 cents a share.',
      'The board proposed a dividend of 80 cents a share.',
    ],
    [
      'of who has a description',
      'The team was led by the botanist Hana Ishiguro.',
      'Hana Ishiguro led the team.',
    ],
    [
      'of a name with a verb in it',
      'Callow Harbour Trust was founded in 1904 and runs six ferries.',
      'Callow Harbour Trust runs six ferries.',
    ],
    ['of not only one', 'The prize went not only to Lund but to Skara.', 'The prize went to Lund.'],
    [
      'of the one and not the other',
      'The fire was started by lightning and not by smokers.',
      'The fire was started by lightning.',
    ],
    [
      'of what somebody urged',
      'Quill urged the council to wait for a study.',
      'Quill wanted the council to wait for a study.',
    ],
    [
      'of some of some',
      'Mara Quill conceded that two of the town’s seven sirens had failed.',
      'Quill admitted that two of the seven sirens had failed.',
    ],
    [
      'of whose name stands behind what they head',
      'The head of civil defence, Colonel Ada Winther, left the town.',
      'Ada Winther left the town.',
    ],
    [
      'of what somebody calls something',
      'Tom Ash described the plan for the quay as impractical and vague.',
      'Tom Ash called the plan for the quay impractical.',
    ],
    ['of who did too', 'Trams are free; buses are not.', 'Trams are free.'],
    ['of neither', 'Neither club signed the deal.', 'The two clubs did not sign the deal.'],
    [
      'of whom a clause describes',
      'Velnor praised Olin Moe, whom it sold to Brandt in 2022.',
      'Brandt bought Olin Moe in 2022.',
    ],
    [
      'of whom a verb and its particle act on',
      'The referee sent off the captain, Mark Eddery, for a foul.',
      'Mark Eddery was sent off by the referee.',
    ],
    [
      'of who stands between commas behind one of many',
      'One of the survivors, Josef Kahn, 77, pulled two women out of a window.',
      'Josef Kahn pulled two women out of a window.',
    ],
    [
      'of who is given something',
      'Judge Falk refused Osei bail.',
      'Osei was refused bail by Judge Falk.',
    ],
    ['in the present', 'The old ferry sails twice a day.', 'The old ferry sails twice a day.'],
  ])('%s is borne out', (_, text, claim) => {
    expect(check(text, claim).verdict).toBe('supported');
  });

  it.each([
    [
      'of what depends on something',
      'A second trial will start next spring, provided that funding is found.',
      'A second trial starts next spring.',
    ],
    [
      'of what somebody was told to do, as is denied',
      'Quill said a lamp had burst, but denied that the night shift had been told to keep working.',
      'The night shift was told to keep working.',
    ],
    ['of somebody’s denial of it', 'Osei denied this.', 'Helen Aldous denied Osei bail.'],
    ['of who is only named in it', 'The killer of Ola Berg was jailed.', 'Ola Berg was jailed.'],
    ['of another’s deed', 'Brandt resigned on Friday.', 'Velnor forced Brandt to resign.'],
    [
      'of a sum that measures something else',
      'Velnor raised $65 million at a valuation of $965 million.',
      'Velnor raised $965 million.',
    ],
    ['of what was once so', 'Tom Ash once owned the mill.', 'Tom Ash owns the mill.'],
    ['of what used to be so', 'Tom Ash used to own the mill.', 'Tom Ash owns the mill.'],
    ['of a letter', 'Moe wrote in a letter that the dam leaked.', 'The dam leaked.'],
    ['of those excepted', 'All but two of the ships sailed.', 'Two of the ships sailed.'],
    ['of most as all', 'Most members backed the deal.', 'All members backed the deal.'],
    [
      'of what one did not do as the converse',
      'Karin did not sell her share.',
      'Karin bought her share.',
    ],
    [
      'of hearsay',
      'Reyes told the court that Kiln had said that Vance took the money.',
      'Vance took the money.',
    ],
    [
      'of another beginning',
      'The firm opened a shop in Lund.',
      'The firm closed the shop in Lund.',
    ],
  ])('%s is not borne out', (_, text, claim) => {
    expect(check(text, claim).verdict).not.toBe('supported');
  });
});

it('of what is only alleged is said to be an allegation', () => {
  const { verdict, status, assertions } = check(
    'Prosecutors allege that Vance took the money.',
    'Vance took the money.',
  );
  expect([verdict, status]).toEqual(['not in the story', 'alleged']);
  expect(assertions[0]?.speaker).toBe('Prosecutors');
});

it.each([
  ['grumbles', 'Quill grumbled that the quay was too short.', 'The quay was too short.', 'Quill'],
  [
    'says in the sentence before',
    'Quill said the quay would close. It would open again in May.',
    'The quay would open again in May.',
    'Quill',
  ],
])('of what somebody only %s is said to be reported', (_, text, claim, who) => {
  const { verdict, status, assertions } = check(text, claim);
  expect([verdict, status, assertions[0]?.speaker]).toEqual(['not in the story', 'alleged', who]);
});

it.each([
  [
    'of another event',
    'Two trains met near Lund. Nine people were killed. The fair opened on Friday.',
    'Nine people were killed in the flood.',
  ],
  [
    'of the event, where the story names another',
    'Nine people were killed in a fire in 1998. The crash was the worst since then.',
    'Nine people were killed in the crash.',
  ],
  [
    'of what somebody only agrees to under a condition',
    'Work could begin in May if the state agrees to pay half of the bill.',
    'The state has agreed to pay half of the bill.',
  ],
])('%s is not borne out', (_, text, claim) => {
  expect(check(text, claim).verdict).toBe('not in the story');
});

it('of what is denied is told so, whatever it is measured by', () => {
  const text = 'The firm denied that it had taken more than its permit allows.';
  const result = check(text, 'The firm took more water than its permit allows.');
  expect([result.verdict, result.status]).toEqual(['not in the story', 'denied']);
  expect(result.assertions).toHaveLength(1);
});

it('of what the story calls wrong is contradicted', () => {
  const text = 'Early reports that a teacher had been arrested were wrong, police said.';
  expect(check(text, 'A teacher was arrested.').verdict).toBe('contradicted');
});

it('of what somebody admits is borne out', () => {
  expect(check('Quill admitted that the quay had sunk.', 'The quay had sunk.').verdict).toBe(
    'supported',
  );
});

it('without any statement like it is shown with the nearest passage', () => {
  const { verdict, quotes } = check(
    'The quay of Ellery is closed. Trams run.',
    'The quay of Ellery shines.',
  );
  expect(verdict).toBe('not in the story');
  expect(quotes[0]?.text).toBe('The quay of Ellery is closed.');
});
