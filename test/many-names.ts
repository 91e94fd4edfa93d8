import { readPlain, type Story } from '../src/engine/index.js';

const STARTS = 'Bar Cor Del Fen Gar Hol Jas Kel Lor Mar Nor Pel Quin Ras Sel Tor Ul Var Wil Yar';
const ENDS = 'ric dan wen mont gate ford lis ton vik man sen by ley ham dor mir nel ros tin vale';
const [starts, ends] = [STARTS, ENDS].map((words) => words.split(' '));
const PARTS = 20;
const IN_A_PARAGRAPH = 5;

/** A made-up name of two words, another for each number below 160,000. */
export function madeUpName(number: number): string {
  const word = (of: number): string =>
    `${starts?.[of % PARTS] ?? ''}${ends?.[Math.floor(of / PARTS) % PARTS] ?? ''}`;
  return `${word(number)} ${word(Math.floor(number / PARTS ** 2) + (number % PARTS ** 2) * 7)}`;
}

/** Four kinds of sentences by turns, each with two names. */
function sentence(one: string, other: string, at: number): string {
  switch (at % 4) {
    case 0:
      return `${one} met ${other} at the harbour on Monday.`;
    case 1:
      return `${one} said the company had sold ${at + 3} ships to ${other}.`;
    case 2:
      return `The minister praised ${one}, who founded ${other} Corp in 1998.`;
    default:
      return `She told ${other} that ${one} would leave the council.`;
  }
}

/** A story of so many sentences, in each of which two are named whom no other names. */
export function manyNames(sentences: number): Story {
  const told = Array.from({ length: sentences }, (_, at) =>
    sentence(madeUpName(2 * at), madeUpName(2 * at + 1), at),
  );
  const paragraphs = Array.from({ length: Math.ceil(sentences / IN_A_PARAGRAPH) }, (_, at) =>
    told.slice(at * IN_A_PARAGRAPH, (at + 1) * IN_A_PARAGRAPH).join(' '),
  );
  return readPlain({ id: `names-${sentences}`, title: 'Many names' }, paragraphs.join('\n\n'));
}
