import { expect, it } from 'vitest';
import { mentionsOf } from './mentions-of.js';

it.each([
  [
    'what thanks is a statement, and no decision',
    'The decision was announced in a two-line statement on Wednesday. It thanked Vane for his service.',
    'It thanked',
    ['a two-line statement', 'It'],
  ],
  [
    'what invites is a journal, and no publication',
    "The journal's editor, Lucia Fontaine, said that three of four reviewers had supported publication. It has invited Professor Achterberg to reply.",
    'It has',
    ['The journal', 'It'],
  ],
  [
    'what is conducted is a survey, and no firm',
    'Redline Buses runs the line. The survey began in May. It was conducted by students.',
    'It was',
    ['The survey', 'It'],
  ],
  [
    'the union that speaks of itself, and not the firm whose workers it speaks for',
    'Bracken Foods has 5,100 employees. Bracken sold a mill. The Food and Allied Workers Union, which represents 3,400 of Bracken’s 5,100 employees, said it had not been consulted.',
    'it had',
    ['Food and Allied Workers Union', 'it'],
  ],
  [
    'the firm of the analysts, and not the one of which they speak',
    'Quillon wants to buy Norfield Bakeries. Analysts at Harcourt Lane said Quillon would win. Tomas Reyle leads research at the firm.',
    'the firm',
    ['Harcourt Lane', 'the firm'],
  ],
  [
    'the bank of the economists',
    'Acme Foods and Venn Foods will merge. Economists at Dunmore Bank doubt it. Acme fell. Lawyers at Pryce Holm said so. Ada Birk, a partner at the firm, left.',
    'the firm',
    ['Pryce Holm', 'the firm'],
  ],
  [
    'what is nicknamed so is the sponge',
    'A sponge, nicknamed Methuselah, was found in 2021. The sponge is three metres wide. It is old.',
    'It is',
    ['Methuselah', 'The sponge', 'It'],
  ],
  [
    'who goes on is who spoke, and nobody named in the speech',
    '"I found out from my daughter," Vane told Radio Brandt. "I have no hard feelings. The owner, Viktor Strand, is another matter." He said his lawyers were studying it.',
    'He said',
    ['Vane', 'He', 'his'],
  ],
  [
    'the head teacher who spoke, and not the nurse whom she praised',
    '"It was a shock," said the head teacher, Oda Moe. "The pupils were crying. Anna Lind, the nurse, was wonderful." She said the school would close.',
    'She said',
    ['Oda Moe', 'She'],
  ],
  [
    'the witness, and not the captain of whom he spoke',
    '"We waited an hour," Per Holm told the inquiry. "Then Captain Ola Berg left." He said he had kept his ticket.',
    'He said',
    ['Holm', 'He', 'he', 'his'],
  ],
])('%s', (_, text, word, mentions) => {
  const found = mentionsOf(text, word);
  expect(found).toEqual(expect.arrayContaining(mentions));
});

it.each([
  [
    'what is carried out is not the firm',
    'Redline Buses runs the line. It will be carried out by Holm.',
  ],
  ['what is seen online is not the club', 'The Kestrels Club sacked Vane. He saw it online.'],
])('%s', (_, text) => {
  const found = mentionsOf(text, text.includes('It will') ? 'It will' : 'it online');
  expect(found).not.toContain(text.includes('Redline') ? 'Redline Buses' : 'Kestrels Club');
});
