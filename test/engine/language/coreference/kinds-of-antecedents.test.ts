import { expect, it } from 'vitest';
import { readDocument } from '../../../../src/engine/index.js';

/** The words by which a text first speaks of what a word of it means; undefined where it means nothing before. */
function meant(text: string, word: string): string | undefined {
  const at = text.lastIndexOf(word);
  const entity = readDocument(text).entities.find(({ mentions }) =>
    mentions.some(({ start, end }) => start <= at && at < end),
  );
  const [first] = entity?.mentions ?? [];
  return first && text.slice(first.start, first.end);
}

it.each([
  {
    what: 'another than who speaks by he in a quotation',
    text: 'Owen Holm ran the mine. "I asked my foreman and he said to keep pumping," Holm said.',
    word: 'he said',
    is: 'my foreman',
  },
  {
    what: 'whom a title and a party stand before',
    text: 'Ada Weil owns the club. The deciding vote was cast by Green councillor Tom Frost, who had opposed the sale. He said he had changed his mind.',
    word: 'He said',
    is: 'Tom Frost',
  },
  {
    what: 'no person by a noun that only stands before the name',
    text: 'The mill burned in May. In the days after the fire Brandt told the police that a cook had threatened him. Nobody saw how the fire began.',
    word: 'the fire began',
    is: undefined,
  },
  {
    what: 'a firm that is called by its first word alone',
    text: 'The study was paid for by Hexal Biologics. Its makers say that Hexal has set no price.',
    word: 'Hexal has',
    is: 'Hexal Biologics',
  },
  {
    what: 'no regulator by who is the company',
    text: 'Brant denied the charge. The company sold 40 cars. The regulator asked for its books.',
    word: 'The regulator',
    is: 'The regulator',
  },
  {
    what: 'no foundation by a ministry',
    text: 'Dr Paul Stern of the Lung Foundation praised the study. The ministry will pay for more.',
    word: 'The ministry',
    is: undefined,
  },
  {
    what: 'no chamber of commerce by a council',
    text: 'Paul Stern heads the Tolland Chamber of Commerce. The council turned his plan down.',
    word: 'The council',
    is: undefined,
  },
  {
    what: 'no union by a court',
    text: 'The Nurses Union met in Lund on Monday. The court heard the case in May.',
    word: 'The court',
    is: undefined,
  },
  {
    what: 'no person by what nobody is',
    text: 'Mary Thorne led the survey. The survey cost a million. Ms Thorne retired in May.',
    word: 'The survey',
    is: 'the survey',
  },
  {
    what: 'the council by a council, past a foundation',
    text: 'Tolland Council voted for the bridge. Nordic Foundation opposed it. The council will pay.',
    word: 'The council',
    is: 'Tolland Council',
  },
  {
    what: 'an authority by a regulator, past a firm',
    text: 'The sale must be cleared by the Danish Harbour Authority. Velnor Group may come back. If the regulator refuses, it is off.',
    word: 'the regulator',
    is: 'Danish Harbour Authority',
  },
  {
    what: 'a bank by a company',
    text: 'Castle Bank closed nine offices. The company employs 400 people.',
    word: 'The company',
    is: 'Castle Bank',
  },
  {
    what: 'nothing that is made by a firm',
    text: 'Sales of Firefly have stopped and are not expected to start again before May. The firm said that its tanks were cracked.',
    word: 'The firm',
    is: 'The firm',
  },
  {
    what: 'a firm with two names behind a noun for it by a pronoun',
    text: 'The family firm Harlow & Pike has sold the barge. It denied the charge.',
    word: 'It',
    is: 'Harlow & Pike',
  },
  {
    what: 'the other firm where one does it to a company',
    text: 'Velnor Group urged Thorne Shipping to sell the company.',
    word: 'the company',
    is: 'Thorne Shipping',
  },
])('a noun means $what', ({ text, word, is }) => {
  expect(meant(text, word)).toBe(is);
});

it.each([
  {
    what: 'who accused, and not who was accused',
    text: "The teachers' union accused Brightpath, a firm that runs schools, of cutting pay. It said that nine members had left.",
    is: "The teachers' union",
  },
  {
    what: 'the body that did something, also without a name',
    text: 'The harbour council fined Velnor Group over the spill. It said that the firm had been warned.',
    is: 'The harbour council',
  },
  {
    what: 'a body with a name that did something',
    text: 'Velnor Group bought a ferry in May. It said that the boat would run to Lund.',
    is: 'Velnor Group',
  },
  {
    what: 'who was accused, where they answer',
    text: 'The union accused Velnor Group of neglect. It rejected the claim.',
    is: 'Velnor Group',
  },
])('"It" that speaks means $what', ({ text, is }) => {
  expect(meant(text, 'It')).toBe(is);
});

it.each([
  [
    'a firm and not its ferry',
    'Velnor Group said the ferry had a fault. Its chief executive, Mary Thorne, apologised.',
    'Velnor Group',
  ],
  [
    'a club and not its ground',
    'Harwick United sold the ground. Its chairwoman, Ada Weil, resigned.',
    'Harwick United',
  ],
  ['but a funnel is a ferry’s', 'The ferry sank off Lund. Its funnel was red.', 'The ferry'],
])('what has an officer is a body: %s', (_, text, is) => {
  expect(meant(text, 'Its')).toBe(is);
});

it.each([
  [
    'who spoke before, past whom that speaks of',
    'Tom Berg jumped. His manager, Phil Dorn, described the teenager as the best. "Nobody gave us a hope," he said.',
    'he said',
    'His manager',
  ],
  [
    'who accused somebody, and says more',
    'Tom Berg said Phil Dorn had lied. He added that it was over.',
    'He',
    'Tom Berg',
  ],
  [
    'who was accused, where they answer',
    'Tom Berg accused Phil Dorn of theft. He denied it.',
    'He',
    'Phil Dorn',
  ],
  [
    'who spoke, past the one who heard it',
    'Mary Thorne told Ada Weil that it was over. "I quit," she said.',
    'she said',
    'Mary Thorne',
  ],
  [
    'who fits, where the one who spoke does not',
    'Mary Thorne said Tom Berg had left. He said nothing.',
    'He',
    'Tom Berg',
  ],
])('a person who says something is %s', (_, text, word, is) => {
  expect(meant(text, word)).toBe(is);
});

it.each([
  [
    'a firm, by what stands beside its name between commas',
    'The spray is made by Lannister Agro, a chemicals firm in Brask. The firm denied it.',
    'The firm',
    'Lannister Agro',
  ],
  [
    'a firm, by the noun that its name stands beside',
    'The study was paid for by the maker, Holm Foods. The maker denied it.',
    'The maker',
    'the maker',
  ],
  [
    'a firm, and not the town that stands nearer',
    'Acme Tools, a retailer in Lund, opened in May. The retailer has left.',
    'The retailer',
    'Acme Tools',
  ],
])('the name is meant of %s', (_, text, word, is) => {
  expect(meant(text, word)).toBe(is);
});
