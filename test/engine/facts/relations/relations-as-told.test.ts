import { describe, expect, it } from 'vitest';
import { line, mapOf } from './map-of.js';

describe('relations', () => {
  it.each([
    [
      'Greta Olsen denied that Nordpie had copied Harbour Foods.',
      { status: 'denied', attribution: 'Greta Olsen' },
    ],
    [
      'Greta Olsen alleges that Nordpie copied Harbour Foods.',
      { status: 'alleged', attribution: 'Greta Olsen' },
    ],
    ['Nordpie did not copy Harbour Foods.', { polarity: 'denied' }],
    ['If she resigns, Nordpie would buy Harbour Foods.', { status: 'conditional' }],
  ])('are told as the story puts them: %s', (text, put) => {
    const { ties } = mapOf(text, 'Nordpie');
    const relation = ties.find(({ from, to }) => from === 'Nordpie' && to === 'Harbour Foods');
    expect(relation).toMatchObject(put);
  });

  it.each([
    [
      'Nordpie was advised by Harbour Foods, and Venn Bank by Larkin Mills.',
      ['Harbour Foods → Nordpie', 'Larkin Mills → Venn Bank'],
    ],
    [
      'Nordpie was bought by Harbour Foods, and Venn Bank by Larkin Mills.',
      ['Harbour Foods → Nordpie', 'Larkin Mills → Venn Bank'],
    ],
    [
      'Nordpie was advised by Harbour Foods and Larkin Mills.',
      ['Harbour Foods → Nordpie', 'Larkin Mills → Nordpie'],
    ],
  ])(
    'part two who do the same to two others, and leave two who do it to one: %s',
    (text, pairs) => {
      const found = ['Nordpie', 'Venn Bank'].flatMap((name) => mapOf(text, name).ties);
      const directed = found.filter(({ directed }) => directed);
      expect(directed.map(({ from, to }) => `${from} → ${to}`)).toEqual(pairs);
    },
  );

  it.each([
    [
      'Greta Olsen refused to say whether Nordpie would close.',
      'Greta Olsen → Nordpie: refused to say whether Nordpie would close',
    ],
    [
      'Greta Olsen declined to confirm that Nordpie would close.',
      'Greta Olsen → Nordpie: declined to confirm that Nordpie would close',
    ],
    [
      'Greta Olsen failed to persuade Nordpie.',
      'Greta Olsen → Nordpie: failed to persuade Nordpie',
    ],
    ['Greta Olsen chose to help Nordpie.', 'Greta Olsen → Nordpie: chose to help Nordpie'],
    [
      'Greta Olsen voted by 9 to 2 to leave Nordpie.',
      'Greta Olsen → Nordpie: voted by 9 to 2 to leave Nordpie',
    ],
    ['Greta Olsen ruled out suing Nordpie.', 'Greta Olsen → Nordpie: ruled out suing Nordpie'],
    [
      'Greta Olsen said that Nordpie would close.',
      'Greta Olsen → Nordpie: said that Nordpie would close',
    ],
  ])('keep the verb that tells what becomes of a deed: %s', (text, expected) => {
    expect(mapOf(text, 'Nordpie').ties.map(line)).toEqual([expected]);
  });

  it.each([
    ['"Nordpie is selling pies that nobody eats," wrote Greta Olsen, one of the bakers.', []],
    ['"The pies of a dying Nordpie," Greta Olsen added, "should never have been sold."', []],
    ['"The pies are dear," Greta Olsen told Nordpie.', ['Greta Olsen → Nordpie: told Nordpie']],
  ])('do not take what is quoted for whom it is said to: %s', (text, expected) => {
    const { ties } = mapOf(text, 'Nordpie');
    const told = ties.filter(({ relation }) => !relation.includes('pies'));
    expect(told.map(line)).toEqual(expected);
  });

  it('are of who is chosen to do it', () => {
    const text = 'Nordpie has appointed Greta Olsen, a former officer, to lead Harbour Foods.';
    const { ties } = mapOf(text, 'Harbour Foods');
    expect(ties.filter(({ from }) => from === 'Nordpie')).toEqual([]);
    const own = mapOf('Nordpie sold the mill to pay Harbour Foods.', 'Harbour Foods').ties;
    expect(own.map(({ from }) => from)).toEqual(['Nordpie']);
  });

  it('are of who would do it, where somebody is asked to', () => {
    const { ties } = mapOf('Greta Olsen asked Harbour Foods to help Nordpie.', 'Nordpie');
    expect(ties.map(line)).toEqual(['Harbour Foods → Nordpie: to help Nordpie']);
    expect(ties[0]?.status).toBe('asked');
  });

  it.each([
    ['Greta Olsen denied a report that Nordpie had copied Harbour Foods.', 'denied'],
    ['A rumour that Nordpie had copied Harbour Foods was dismissed by Greta Olsen.', 'denied'],
    ['Reports that Nordpie had copied Harbour Foods were wrong, police said.', 'denied'],
    ['Greta Olsen repeated a claim that Nordpie had copied Harbour Foods.', 'alleged'],
    ['Greta Olsen welcomed the news, and Nordpie had copied Harbour Foods.', undefined],
  ])('are as likely as the report of them: %s', (text, status) => {
    const { ties } = mapOf(text, 'Nordpie');
    const relation = ties.find(({ from, to }) => from === 'Nordpie' && to === 'Harbour Foods');
    expect(relation?.relation).toBe('had copied Harbour Foods');
    expect(relation?.status).toBe(status);
  });

  it.each([
    [
      'A late goal gave Nordpie Rovers victory over Venn United.',
      'gave Nordpie Rovers victory over Venn United',
    ],
    [
      'Nordpie Rovers reached the final when a late goal gave them a 2-1 win over Venn United.',
      'gave them a 2-1 win over Venn United',
    ],
    [
      'A penalty earned Nordpie Rovers a victory over Venn United.',
      'earned Nordpie Rovers a victory over Venn United',
    ],
    ['Nordpie Rovers beat Venn United 2-1.', 'beat Venn United 2-1'],
    ['Nordpie Rovers won 2-1 against Venn United.', 'won 2-1 against Venn United'],
  ])('tell who beat whom: %s', (text, expected) => {
    const { ties } = mapOf(text, 'Venn United');
    expect(ties.map(line)).toEqual([`Nordpie Rovers → Venn United: ${expected}`]);
  });

  it('are facts where nothing in the story puts them otherwise', () => {
    const [relation] = mapOf('Nordpie copied Harbour Foods.', 'Nordpie').ties;
    expect(relation).not.toHaveProperty('status');
    expect(relation).not.toHaveProperty('polarity');
    expect(relation).not.toHaveProperty('attribution');
  });
});

it.each([
  'Nordpie refused to pay Harbour Foods.',
  'Greta Olsen criticised Nordpie for refusing to pay Harbour Foods.',
  'Nordpie declined to pay Harbour Foods.',
  'Nordpie has failed to pay Harbour Foods.',
])('a refusal is so, and told with its own verb: %s', (text) => {
  const told = mapOf(text, 'Nordpie').ties.find(
    ({ from, to }) => from === 'Nordpie' && to === 'Harbour Foods',
  );
  expect(told?.polarity).toBeUndefined();
  expect(told?.relation).toMatch(/(?:refus|declin|fail)\S+ to pay/u);
});
