import { describe, expect, it } from 'vitest';
import { shown } from './shown-names.js';

describe('what stands beside a name tells what it is', () => {
  it.each([
    ['The letter names its director, Tor Hauge.', ['Tor Hauge person']],
    ['Ms Moor left. Mr Castle stayed.', ['Ms ~Moor person', 'Mr ~Castle person']],
    [
      '“No,” Liselot de Boer said. Ms de Boer left.',
      ['Liselot de Boer person', 'Ms ~de Boer person'],
    ],
    ['They heard Tor Hauge KC for an hour.', ['Tor Hauge person']],
    ['The ferry Lady Anna sank. The Lady Anna was old.', ['Lady Anna other', 'Lady Anna other']],
    ['Buses ran from St Wendrun to the coast.', ['St Wendrun place']],
    [
      'It sold the brewer Torsk and the firm Elvo Nordt.',
      ['Torsk organisation', 'Elvo Nordt organisation'],
    ],
    [
      'It lost to its larger rival Oakhorn. Oakhorn confirmed on Monday that it had paid.',
      ['Oakhorn organisation', 'Oakhorn organisation'],
    ],
    [
      'They met the rival Oakhorn. They expect Oakhorn to raise its price, and Oakhorn to sell its mill.',
      ['Oakhorn organisation', 'Oakhorn organisation', 'Oakhorn organisation'],
    ],
    ['The weavers’ union, Threadfast, met.', ['Threadfast organisation']],
    ['It bought its largest customer, Oakhorn.', ['Oakhorn organisation']],
    ['He thanked Cllr Tor Hauge.', ['Cllr ~Tor Hauge person']],
    ['Orvik & Lund has agreed to pay.', ['Orvik & Lund organisation']],
    ['A suit filed in Torvik says so.', ['Torvik place']],
    ['VARNES, 14 March: Nobody was hurt.', ['VARNES place']],
    [
      'A judge at Varnes Crown Court met people in Varnes.',
      ['Varnes Crown Court organisation', 'Varnes place'],
    ],
  ])('%s', (text, names) => {
    expect(shown(text)).toEqual(names);
  });
});
