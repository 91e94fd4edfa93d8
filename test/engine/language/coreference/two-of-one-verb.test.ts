import { describe, expect, it } from 'vitest';
import { mentionsOf } from './mentions-of.js';

describe('two words of one verb mean two', () => {
  it.each([
    ['When Petr Novak met Joe Stone in 2012, he offered him a job.', 'him', ['Joe Stone', 'him']],
    ['After Mary Holt hired Ana Ruiz, she told her to wait.', 'her', ['Ana Ruiz', 'her']],
    [
      'Kestrel bought a paper mill in Finland last week. The company paid $90 million for it.',
      'it.',
      ['a paper mill', 'it'],
    ],
    [
      'Orbin sold a ship to Veldt in May. The firm had paid $3 million for it.',
      'it.',
      ['a ship', 'it'],
    ],
    [
      'Engineers found a sewer under Quay Street. The brick tunnel will be moved. Severn Water, which owns it, expects a long job.',
      'it,',
      ['The brick tunnel', 'it'],
    ],
    [
      'Brant Motors lost. The regulator asked for papers. It has fined two firms, among them the rival of Brant Motors.',
      'It has',
      ['The regulator', 'It'],
    ],
    ['Velnor met Kestrel in May. It said Velnor had sold a ship.', 'It said', ['Kestrel', 'It']],
  ])('in %s', (text, word, mentions) => {
    expect(mentionsOf(text, word)).toEqual(mentions);
  });
});

describe('a pronoun means', () => {
  it.each([
    [
      'whoever has a name of men and women, by a possessive',
      'Alex Moe lost her purse in Cork. Peter Lowe found it. She thanked him.',
      'She',
      ['Alex Moe', 'her', 'She'],
    ],
    [
      'whoever has a name of men and women, by a possessive',
      'Chris Holt sold his boat. Mary Lowe bought it. He kept the oars.',
      'He',
      ['Chris Holt', 'his', 'He'],
    ],
    [
      'what is turned down, in why it is',
      'The committee rejected the plan because it was too dear.',
      'it',
      ['the plan', 'it'],
    ],
    [
      'what is turned down, in why it is',
      'The airline cancelled the flight because it was late.',
      'it',
      ['the flight', 'it'],
    ],
    [
      'the body that did something before',
      'An appeals court heard Diaz in May. In June it freed him.',
      'it',
      ['An appeals court', 'it'],
    ],
    [
      'the family that did something before',
      'The Novaks bought a farm near Bath. They grow hops.',
      'They',
      ['Novaks', 'They'],
    ],
    [
      'the team of the sentence before, whose manager speaks',
      'Rovers have been docked nine points. Penmouth now lead by four points. Their manager, Lisa Carrow, said there was no joy in it.',
      'Their',
      ['Penmouth', 'Their', 'it'],
    ],
    [
      'the firm of the sentence before, whose chairman is named',
      'Brandt has lost money for a year. Acme made $3 million in May. Its chairman, Carl Moe, was pleased.',
      'Its',
      ['Acme', 'Its'],
    ],
  ])('%s: %s', (_, text, word, mentions) => {
    expect(mentionsOf(text, word)).toEqual(mentions);
  });
});

it.each([
  ['Ruiz was given a medal by the king.', 'the king'],
  ['Moe was handed a fine by the judge.', 'the judge'],
])('nobody is given something by themselves: %s', (text, word) => {
  expect(mentionsOf(text, word)).toEqual([]);
});
