import { expect, it } from 'vitest';
import { mentionsOf } from './mentions-of.js';

it.each([
  [
    'the firm that the paragraph speaks of, not the one whose name says that it is one',
    'Larkin Foods refused an offer from its rival Oakhorn. Larkin sold two mills. Larkin has a mill in Lund.\n\nOakhorn confirmed on Monday that it had offered 3 dollars a share. The company said both would save money.',
    'The company',
    ['Oakhorn', 'Oakhorn', 'it', 'The company'],
  ],
  [
    'the union that did something before, where its officer is named first',
    "The Millers' Union said the sale put jobs at Larkin's factory at risk. Tor Hauge, its national officer, wept.",
    'Millers',
    ["Millers' Union", 'its'],
  ],
  [
    'the firm that the story calls Finnish',
    'Larkin Foods fought an offer from its Finnish rival Oakhorn. The Finnish company makes skis.',
    'The Finnish',
    ['Oakhorn', 'The Finnish company'],
  ],
  [
    'a man without a name, and not who is named in passing',
    "Police said a man aged 44 was arrested for throwing a bottle at Mr Holm's car. He was freed.",
    'He was',
    ['a man', 'He'],
  ],
  [
    'another than who accuses him',
    "Tom Frost voted for the sale. Labour's group leader, Sam Holt, accused him of selling his vote.",
    'him',
    ['Tom Frost', 'him', 'his'],
  ],
  [
    'a sister, and not who offers her money to speak of her brother',
    "According to the court, Brandt later offered Teague's sister $2,500 to say that her brother had been in town.",
    'her brother',
    ["Teague's sister", 'her'],
  ],
  [
    'who speaks, and not a daughter told of in passing',
    'Its director, Clara Monteil, whose daughter died in 2014, said she had wept.',
    'she had',
    ['Its director', 'Clara Monteil', 'she'],
  ],
  [
    'whoever is told of before as a nephew',
    'Tom Holm paid his nephew to burn it down. The nephew, Joel Weil, pleaded guilty.',
    'Joel',
    ['his nephew', 'The nephew', 'Joel Weil'],
  ],
  [
    'the firm that is named last',
    'Hale & Dunn shut a mill. Hale & Dunn makes bread. Holm Partners, which owns 14 per cent of Hale & Dunn, objected. Shares in Hale & Dunn rose. Sales fell, which the company blamed on rain.',
    'the company',
    ['Hale & Dunn', 'Hale & Dunn', 'Hale & Dunn', 'Hale & Dunn', 'the company'],
  ],
  [
    'no road by the city',
    'Hale met Weil in Mill Road. Hale came to Mill Road again. The mayor says the city is glad of Mill Road.',
    'the city',
    [],
  ],
  [
    'a charity whose name is like a clause',
    'The charity Breathe Easy Europe, which speaks for families, welcomed the findings. Its director left.',
    'Its',
    ['The charity', 'Breathe Easy Europe', 'Its'],
  ],
  [
    'the firm by which it was done, and no council',
    'The library was rebuilt in 2011 by Karsten Bygg, a contractor from Velle. The company denied that it had saved on beams. The council was warned.',
    'The company',
    ['Karsten Bygg', 'The company', 'it'],
  ],
  [
    'of two with one surname whom the title fits',
    'Helena Marlow took over from her uncle, Sir Desmond Marlow. A letter to Ms Marlow was read.',
    'Marlow was',
    ['Helena Marlow', 'her', 'Ms Marlow'],
  ],
  [
    'of two with one surname who was called so before the other was named',
    'Victor Brandl was tried. Brandl owed money.\n\nHis nephew, Joel Brandl, admitted it.\n\nBrandl told the police so.',
    'Brandl told',
    ['Victor Brandl', 'Brandl', 'His', 'Brandl'],
  ],
])('the one who is meant is %s', (_, text, word, mentions) => {
  expect(mentionsOf(text, word)).toEqual(mentions);
});

it('a place in capitals before a dash is no club of that place', () => {
  const text = 'ARDMOOR — Councillors voted to sell the ground to Ardmoor Rovers for £4m.';
  expect(mentionsOf(text, 'ARDMOOR')).toEqual(['ARDMOOR']);
});
