import { describe, expect, test } from 'vitest';
import { answerMessage } from '../../../commands/ask/view.js';
import { answerViewModel } from '../../../commands/ask/view-model.js';
import { Engine, readPlain } from '../../../src/engine/index.js';
import { shownBy } from '../../ui/turning.js';

const FILLER = 'The weather in Dunmore was mild. Nobody at the harbour complained about the rain.';

/** The small print under the first quote of an answer. */
function smallPrint(question: string, ...texts: readonly string[]): string {
  const stories = texts.map((text, at) =>
    readPlain({ id: `row-${at}`, title: 'The harbour' }, `${text}\n\n${FILLER}`),
  );
  const answer = new Engine(stories).ask(question);
  const page = shownBy(
    answerMessage(answerViewModel(answer), { owner: '1', ephemeral: false, page: 0 }),
  );
  return page.texts.find(({ own }) => own.includes('The harbour'))?.own ?? '';
}

describe('the small print of an answer says that it is', () => {
  test.each([
    [
      'denied, and by whom',
      'Did the council break its promise?',
      'The council denied that it had broken its promise to keep the ferry.',
      'denied by the council · ',
    ],
    [
      'alleged, and by whom',
      'What did Brandt burn?',
      'Carl Brandt owns the yard. Prosecutors allege that Brandt burned the letters in a stove.',
      'alleged by Prosecutors · ',
    ],
    [
      'what somebody is accused of',
      'What is Brandt accused of?',
      'The owner, Carl Brandt, is accused of hiding twelve reports.',
      'alleged · ',
    ],
    [
      'what somebody is charged with',
      'What has Brandt been charged with?',
      'Carl Brandt owns the yard. Brandt has been charged with fraud.',
      'alleged · ',
    ],
    [
      'somebody’s claim',
      'How much did the yard pay for the dock?',
      'The yard paid 4 million pounds for the dock, according to the union.',
      'said by the union · ',
    ],
    [
      'the claim of somebody who stands beside it with what they are',
      'Was the price a scandal?',
      'Ida Holm, its secretary, said the price was a scandal.',
      'said by Ida Holm · ',
    ],
    [
      'the claim of whom a pronoun means, two paragraphs before',
      'Did anyone ask the workers?',
      'Ida Holm leads the union of the yard.\n\nThe yard was sold in June.\n\nShe said nobody had asked the workers.',
      'said by Ida Holm · ',
    ],
    [
      'the claim of whom the sentence before names, behind their words',
      'Did the mayor know that the crane was unsafe?',
      '"We told the mayor," said Odd Lund, the harbour master. "The mayor knew that the crane was unsafe."',
      'said by Odd Lund · ',
    ],
    [
      'the claim of whom a noun means, in the words that stand there',
      'How much would the fault cost?',
      'Sales of Firefly have stopped and will not start again before May. The company said the fault would cost it £80,000.',
      'said by the company · ',
    ],
    [
      'the claim of who says it all, where the marked words tell what another says',
      'Why did the council take the lower price?',
      'The council said it had taken the lower price because the club promised to keep the pool open to schools.',
      'said by the council · ',
    ],
    [
      'a claim within a claim, and by whom that is told',
      'What will the ferry cost?',
      'The mayor said that the union claimed the ferry would cost nine million pounds.',
      'claimed by the union, according to the mayor · ',
    ],
    [
      'in part somebody’s claim, where the story states the rest itself',
      'Why did the crews refuse the crane?',
      'The crews refused the crane in May, which cost the yard a month, because, the union said, its cable was worn.',
      'in part said by the union · ',
    ],
  ])('%s', (_, question, text, said) => {
    expect(smallPrint(question, text)).toMatch(new RegExp(`^${said}The harbour`, 'u'));
  });

  test.each([
    ['a fact', 'When did the crane fall?', 'The crane fell on 3 June and killed two dockers.'],
    [
      'who says something, which the story states itself',
      'Who denied that the council had broken its promise?',
      'The mayor, Ida Holm, denied that the council had broken its promise.',
    ],
    [
      'a fact beside what somebody says',
      'When did Brandt buy the yard?',
      'Brandt, who bought the yard in 2011, said the price was a scandal.',
    ],
  ])('nothing of the kind of %s', (_, question, text) => {
    expect(smallPrint(question, text)).toMatch(/^The harbour/u);
  });
});

test('of two stories that answer, each has its own small print', () => {
  const answer = new Engine(
    [
      'Prosecutors say that the hackers opened 25,000 accounts at Kestrel Bank.',
      'At Kestrel Bank the hackers opened 30,000 accounts in all.',
    ].map((text, at) =>
      readPlain({ id: `bank-${at}`, title: 'The Kestrel Bank' }, `${text} ${FILLER}`),
    ),
  ).ask('How many accounts did the hackers open at Kestrel Bank?');
  const said = [answer.quotes[0], ...answer.others.map(({ quote }) => quote)].map(
    (quote, at) =>
      [quote?.text.slice(0, 11), (at === 0 ? answer : answer.others[at - 1])?.told] as const,
  );
  expect(new Map(said)).toEqual(
    new Map([
      ['Prosecutors', [{ attribution: 'Prosecutors' }]],
      ['At Kestrel ', []],
    ]),
  );
});

test('the small print puts nothing in the mouth of who only agrees to do it', () => {
  const print = smallPrint(
    'How much is Brandt Pumps paying for Larkin?',
    'Brandt Pumps has agreed to buy its smaller rival Larkin for $12 million in cash, and will close its own mill.',
  );
  expect(print).not.toBe('');
  expect(print).not.toContain('said by');
});
