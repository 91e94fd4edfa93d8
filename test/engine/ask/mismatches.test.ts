import { describe, expect, it } from 'vitest';
import { type Answer, readPlain, Engine } from '../../../src/engine/index.js';

const TEXT = `The masons repaired the Long Bridge in 1951. The ferry to the northern quay carries 140 people.

The old lighthouse stands on a rock above the harbour. The shepherds sheared the sheep above the harbour. Nobody fished for herring in June, but the cod was not sold.`;
const engine = new Engine([readPlain({ id: 'eastmere', title: 'Eastmere' }, TEXT)]);

const ask = (question: string): Answer => engine.ask(question);

describe('a sentence that shares the words of a question', () => {
  it.each([
    {
      what: 'says what the question says is not so',
      same: 'Which bridge was repaired?',
      other: 'Which bridge was not repaired?',
      loses: 0.39,
    },
    {
      what: 'has another quantity',
      same: 'Which bridge did the masons repair in 1951?',
      other: 'Which bridge did the masons repair in 1962?',
      loses: 0.298,
    },
    {
      what: 'speaks of the opposite',
      same: 'How many people does the ferry to the northern quay carry?',
      other: 'How many people does the ferry to the southern quay carry?',
      loses: 0.159,
    },
  ])('but $what is no answer', ({ same, other, loses }) => {
    const [told, untold] = [ask(same), ask(other)];
    expect(untold.quotes[0]).toEqual(told.quotes[0]);
    expect(told.answered).toBe(true);
    expect(untold.answered).toBe(false);
    expect(untold.confidence).toBeLessThan(told.confidence - loses);
  });

  it.each([
    {
      what: 'of another year',
      text: 'She has asked donors for $640 million this year and has so far received $155 million. The camps lie by the lake.',
      same: 'how much did she ask donors for this year',
      other: 'how much did donors give last year',
    },
    {
      what: 'of another country',
      text: 'Hunting of the crested lark has been forbidden in Turkey since 1958. In Iran the lark is rare.',
      same: 'since when is hunting of the lark forbidden in turkey',
      other: 'since when is hunting of the lark forbidden in iran',
    },
  ])('but $what only may answer', ({ text, same, other }) => {
    const lark = new Engine([readPlain({ id: 'lark', title: 'The lark' }, text)]);
    const [told, untold] = [lark.ask(same), lark.ask(other)];
    expect(untold.quotes[0]).toEqual(told.quotes[0]);
    expect([told.verdict, untold.verdict]).toEqual(['answered', 'may answer']);
  });

  it('but has only a number where a name is asked for is no answer for sure', () => {
    const text =
      "Police said a man aged 44 was arrested on suspicion of throwing a bottle at Mr Prosser's car. It rained.";
    const arrest = new Engine([readPlain({ id: 'arrest', title: 'The arrest' }, text)]);
    const { verdict, answer } = arrest.ask('what is the name of the man arrested');
    expect({ verdict, answer }).toEqual({ verdict: 'may answer', answer: null });
  });

  it('loses less by a word that it does not have than by its opposite', () => {
    const ferryTo = (quay: string): number =>
      ask(`How many people does the ferry to the ${quay} quay carry?`).confidence;
    expect(ferryTo('southern')).toBeLessThan(ferryTo('wooden') - 0.061);
  });

  it('loses nothing where it says, as the question, that something is not so', () => {
    expect(ask('What was not sold?').confidence).toBeGreaterThan(
      ask('Which bridge was not repaired?').confidence,
    );
  });

  it.each([
    ['Who painted the old lighthouse?', 0.332],
    ['Who sold the old lighthouse above the harbour?', 0.383],
  ])('but neither the deed nor a name does not tell who did it: %s', (question, most) => {
    const { answered, confidence } = ask(question);
    expect(answered).toBe(false);
    expect(confidence).toBeLessThan(most);
  });

  it('loses more by a name that the story does not have than by a word', () => {
    const repairOf = (bridge: string): number =>
      ask(`When did the masons repair the ${bridge} bridge?`).confidence;
    expect(repairOf('Quillhaven')).toBeLessThan(repairOf('wooden') - 0.179);
  });

  it('and the deed tells who did it, though not by a name', () => {
    const { answered, answer } = ask('Who sheared the sheep above the harbour?');
    expect({ answered, answer }).toEqual({ answered: true, answer: 'The shepherds' });
  });
});

describe('a sentence that has the number of something else', () => {
  it.each([
    [
      'tells that what is asked for is left unsaid',
      "Fjeld declined to say how many jobs would go but said Orrin's mill in Lyse, which employs 480 people, would stay open.",
      'how many jobs will get cut',
    ],
    [
      'tells that nobody knows what is asked for',
      'It is not known how many birds died, but the reserve has 12 wardens and 300 nests.',
      'how many birds died',
    ],
    [
      'has it of another giver, set beside the one asked about',
      "The hall was paid for by the Weir Trust and by a grant of $600,000 from the builders' guild Clean Stone.",
      'how much did the weir trust give',
    ],
    [
      'has it of another lender',
      'The mine was saved by Brandt Bank and a loan of €5 million from the town of Skara.',
      'how much did brandt bank lend',
    ],
    [
      'has the vice president of the firm alone',
      'Piet Roth is vice president of Orby. The firm makes boats.',
      'who is the president of orby',
    ],
  ])('%s: nothing is marked, and nothing firm', (_, text, question) => {
    const answer = new Engine([readPlain({ id: 'story', title: 'Told' }, text)]).ask(question);
    expect(answer.verdict).not.toBe('answered');
    expect(answer.span).toBeNull();
  });

  it('counts things alone: that hardly says how many people there are', () => {
    const answerOf = (text: string): Answer =>
      new Engine([readPlain({ id: 'story', title: 'Told' }, text)]).ask(
        'how many people work at orby',
      );
    const [things, people] = [
      '25,000 fake accounts and 300 boats',
      '25,000 fake guests and 300 men',
    ].map((counted) => answerOf(`The firm Orby used ${counted}. It sits in Lund.`));
    expect(things?.confidence).toBeLessThan(0.6 * (people?.confidence ?? 0));
  });

  it('has the president of one firm, and the other is asked about', () => {
    const text = 'Ada Holm, the president of Velnor, met people from Orby in Lund.';
    const told = new Engine([readPlain({ id: 'story', title: 'Told' }, text)]);
    expect(told.ask('who is the president of velnor').verdict).not.toBe('not said');
    expect(told.ask('who is the president of orby').verdict).not.toBe('answered');
  });

  it('but answers of whose it is', () => {
    const text =
      "The hall was paid for by the Weir Trust and by a grant of $600,000 from the builders' guild Clean Stone.";
    const engineOfText = new Engine([readPlain({ id: 'story', title: 'Told' }, text)]);
    const [own, others] = ['clean stone', 'the weir trust'].map((giver) =>
      engineOfText.ask(`how much did ${giver} give`),
    );
    expect(own?.answer).toBe('$600,000');
    expect(others?.answer).toBeNull();
  });
});

describe('a sentence of another kind is not told for sure, and nothing in it is marked', () => {
  it.each([
    [
      'a time, where people are counted',
      'The masons of Eastmere laid down their tools on Monday. The last walkout at Eastmere, in 2009, lasted eleven days.',
      'how many masons are on the walkout',
    ],
    [
      'the last one, where this one is asked for',
      'The walkout at Eastmere began on Monday. The last walkout at Eastmere, in 2009, lasted eleven days.',
      'how long will the walkout go on',
    ],
    [
      'how old a child is, where it is asked how long something took',
      'The masons of Eastmere were stuck on the roof. The last of them, with a baby of five months, was lowered at dawn.',
      'how long were they up there',
    ],
    [
      "last year's, where this one is asked for",
      "The masons of Eastmere will lay down their tools on Monday. Last year's walkout, in July, lasted one day.",
      'how long will they be off for',
    ],
    [
      'when something was so, where it is asked when it is to be',
      'The bridge was closed in 1985. The weather was mild.',
      'when does the bridge close',
    ],
    [
      'until when something was so, where it is asked why',
      'The masons of Eastmere were kept on the quay until the ferry was mended. The weather was mild.',
      'why did the masons get points taken off',
    ],
    [
      'how many there are, where they are to be named',
      'The bridge at Eastmere will be paid for with a loan of $3 million from two banks and the rest from tolls.',
      'which banks are lending the money for the bridge',
    ],
  ])('%s', (_, text, question) => {
    const own = new Engine([readPlain({ id: 'eastmere', title: 'Eastmere' }, text)]);
    const { verdict, answer } = own.ask(question);
    expect(verdict).not.toBe('answered');
    expect(answer).toBeNull();
  });
});
