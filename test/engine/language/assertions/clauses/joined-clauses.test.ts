import { describe, expect, test } from 'vitest';
import { said } from '../said.js';

describe('what stands behind a comma or a second word that joins belongs where a reader puts it', () => {
  test.each([
    [
      'who rules awards too, and no firing does',
      'The tribunal ruled that the firing was unfair and awarded her £9,000.',
      'award(agent: The tribunal, recipient: her, amount: £9,000)',
    ],
    [
      'who holds it tells the city to repay',
      'The court held that the tax was illegal and told the city to repay it.',
      'repay(agent: the city, patient: it) asked [The court]',
    ],
    [
      'who accepts one thing says the other, and no sum does',
      'The bank accepts that £40,000 was returned but says that most of it came from a loan.',
      'come(agent: most of it, origin: a loan) (most) [The bank]',
    ],
    [
      'a second clause is said by the same',
      'The report warned that the dam leaks, and that the valve is old.',
      'be(agent: the valve, attribute: old) [The report]',
    ],
    [
      'what is claimed last week is claimed',
      'The union claimed last week that the firm would close.',
      'close(agent: the firm) alleged [The union]',
    ],
    [
      'what is said this week is said',
      'Police said this week that two men had fled.',
      'flee(agent: two men) [Police]',
    ],
    [
      'what did not do it is joined to what did',
      'The barn was destroyed by frost and not by fire.',
      'not destroy(patient: The barn, agent: fire)',
    ],
    [
      'and what did is not denied',
      'The mill was bought by Acme and not by Velnor.',
      'buy(patient: The mill, agent: Acme)',
    ],
    [
      'both are worked for',
      'He worked for Acme and for Brandt.',
      'work(agent: He, recipient: Acme and for Brandt)',
    ],
    [
      'a participle behind a comma is no plan',
      'Two trees died, killed by frost.',
      'kill(patient: Two trees, agent: frost)',
    ],
    [
      'a name between commas is that of the head',
      'The head of civil defence, Ada Winther, praised the crews.',
      'be(agent: Ada Winther, attribute: The head of civil defence)',
    ],
    [
      'a name between commas is that of whose relative speaks',
      'The mother of one patient, Liam Pratt, 6, sued the clinic.',
      'sue(agent: The mother of one patient, Liam Pratt, 6, patient: the clinic)',
    ],
    [
      'who is named between commas leaves',
      'The talks ended after the president, Marcus Bell, left.',
      'leave(agent: the president)',
    ],
    [
      'no year destroys anything',
      'The club won the cup in the year of the great flood, in 1968, which destroyed the stand.',
      'destroy(agent: the great flood, patient: the stand)',
    ],
    [
      'an age is no member of a list',
      'Holm, 44, and Berg, 39, were arrested.',
      'arrest(patient: Holm, 44, and Berg)',
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toContain(expected);
  });
});

describe('what is said is said also behind a second `that`, where the first is left out', () => {
  test.each([
    [
      'Its spokeswoman, Petra Alm, said the cracks were "not a danger to anybody" and that the firm would pay for wheels.',
      'pay(agent: the firm, other: wheels) [Its spokeswoman]',
    ],
    [
      'Mary Thorne told the court he was ill and that his wife had left.',
      'leave(agent: his wife) [Mary Thorne]',
    ],
    [
      'Mary Thorne told the court he was ill and that his wife had left.',
      'be(agent: he, attribute: ill) [Mary Thorne]',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});
