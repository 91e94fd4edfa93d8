import { describe, expect, it } from 'vitest';
import { factsOf, markedIn } from '../facts-of.js';

const saidOf = (text: string, subject: string): readonly string[] =>
  factsOf(text, subject).map((fact) => `${fact.subject} | ${fact.relation} | ${fact.object}`);
const quotesOf = (text: string, subject: string): readonly string[] => [
  ...new Set(factsOf(text, subject).map(({ quote }) => quote.text)),
];

describe('what says nothing by itself is no fact', () => {
  it.each([
    ['"The news came by telegram," Ola Holm said. "Nobody warned me."', /warned/u],
    ['Ola Holm opened the letter, and she knew, she says, before the first word.', /knew/u],
    ['The maps are torn.\n\nOla Holm has begun on those.', /has begun/u],
    ['Ola Holm spent 900 euros on paint in May, a cost hidden in the books.', /hidden/u],
    ['The court heard that Ola Holm hid coins under a floor.', /heard/u],
  ])('%s', (text, scrap) => {
    const said = saidOf(`${text} Holm sold the mill.`, 'Holm');
    expect(said).toContain('Holm | sold | the mill');
    expect(said.join('\n')).not.toMatch(scrap);
  });

  it('but what somebody says of others, and what is done to somebody, is one', () => {
    const text = '"Prices must fall," said Ola Holm. Holm resigned. She was not charged.';
    expect(saidOf(text, 'Holm')).toEqual(
      expect.arrayContaining(['Prices | must fall | ', 'Holm | resigned | ']),
    );
  });
});

describe('where a sentence points at what stands before it', () => {
  it.each([
    'The harbour board put forward a lower toll. Ola Holm mocked it as "a coin for the poor box".',
    'A spare pump came by rail on May 4. Ola Holm kept it in the shed until June.',
    'The scheme was read out to a full hall in May. It was the third try by Ola Holm.',
  ])('both are quoted: %s', (text) => {
    expect(quotesOf(text, 'Holm')).toEqual([text]);
  });
});

describe('what `it` only may mean', () => {
  it('does nothing that another body says of itself', () => {
    const text =
      "Lark Foods, the pie maker, said on Monday it would shut a bakery in Lund. The plan, told weeks after the company refused an offer from the Danish group Corven, upset the Bakers' and Cooks' Union, which said it had been shown no figures.";
    expect(saidOf(text, 'Lark Foods').join('\n')).not.toContain('had been shown');
  });

  it('is no body that something is done to as to a thing', () => {
    const text =
      'Two divers freed the anchor and rang the Harbour Museum. "I mistook it for a pipe," said Ola Berg.';
    expect(saidOf(text, 'Harbour Museum').join('\n')).not.toContain('for a pipe');
    expect(saidOf(text, 'Berg').join('\n')).toContain('for a pipe');
  });
});

it('what goes on right behind a fact is not set apart from it', () => {
  const [fact] = factsOf(
    "Petra Voss, a broker at Lark Bank, said Acme's budget hung on orders the yard had yet to win.",
    'Acme',
  );
  expect(fact?.relation).toBe('hung');
  expect(fact && markedIn(fact)).toEqual([]);
});
