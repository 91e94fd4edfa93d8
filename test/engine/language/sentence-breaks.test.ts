import { describe, expect, test } from 'vitest';
import { Engine, isDateline, readPlain, readSentences } from '../../../src/engine/index.js';

/** Each text with ` | ` where one sentence ends and the next begins; `|` where no space parts them. */
const split = (marked: string): { text: string; sentences: string[] } => ({
  text: marked.replaceAll(' | ', ' ').replaceAll('|', ''),
  sentences: marked.split('|').map((sentence) => sentence.trim()),
});

const KINDS: Readonly<Record<string, readonly string[]>> = {
  'titles and initials': [
    'J. R. Harlow met Lt. Col. Ana Roy and Dr. Bell. | They spoke.',
    'It was signed by Brig. Gen. M. Cole, Insp. Dale and Messrs. Fry. | It is valid.',
    'Asst. Prof. Bell and the Rt. Rev. S. Roy came. | Wm. Cole stayed.',
    'I. M. Dale came with you and I. | Bell left.',
    'The shop is on Main St. | The mill is on St. Ann’s Road.',
    'Ask the Gov. | He knows.',
  ],
  'forms of firms': [
    'Harlow Inc. Chief Executive Ana Roy resigned. | Bell Corp. President Cole did not.',
    'Harlow Inc. bought Bell & Co. Ltd. for a song. | Cole & Co. Ltd. Director Dale agreed.',
    'It was sold to Harlow Inc. | Bell left.',
    'Harlow Inc. (HI) sold it to Cole Corp. | (It was cheap.)',
    'Ken Bell Jr. Foundation money paid for it. | Bell Jr. thanked them.',
  ],
  'times of day': [
    'It begins at 5 p.m. and ends at 9 p.m. | Bell sings.',
    'Doors open at 8 p.m. Eastern. | The show ends at 11 p.m. GMT. | It is long.',
    'It began at 5 p.m. Monday and ended at 7 a.m. Jan. 3 in the hall. | Cole left.',
    'It shut at 5 p.m. | Monday was quiet.',
    'Come at 10 a.m. (CET) on Friday. | Bring rope.',
  ],
  numbers: [
    'It was No. 5 on the list and No. 12 a year ago. | Nobody knew.',
    'See Fig. 3, Sec. 4 and Nos. 7 and 8. | Ref. 12 tells more.',
    'Is it true? | He said no. | Bell said yes.',
    'It grew by 4.25 percent to 1.200 tons. | That is all.',
  ],
  'names with a mark': [
    'Shares of Yum! Brands fell. | Yum! Brands sells food.',
    'Yahoo! said so. | Yahoo! Japan agreed with Guess? Inc. and left.',
    'He plays on Jeopardy! | He likes it.',
    'Fire! | Everybody ran. | Help! | Bell came.',
  ],
  'names with a point': [
    'She writes .NET code. | .NET is old. | ASP.NET runs it.',
    'It takes .NET 8, Node.js and .45 seconds. | It is done.',
  ],
  'a missing space': [
    'The price rose.|Shares fell too.',
    'It rose by 5%.|Bell was glad.|“We won,” she said.',
    'It rose.|“Shares fell.”|She left.',
    'The talks failed.|Nobody knew why. | He left.|It rained.',
    'See Example.Com, www.Port.Org or http://a.example/?Page=2 for more. | It is free.',
    'Mr.Bell of St.Ann and J.Roy wrote java.lang.String in Jan.Then it ran.',
  ],
  quotations: [
    '“We won. | We are glad. | It was hard,” she said. | Bell agreed.',
    '"We won. | We are glad," she said. | "It was hard." | Bell agreed.',
    '“We won,” she said. | “And it was hard.”',
    '“Stop!” Bell shouted. | “Why?” Mayor Ana Roy asked. | “Really?” | He left.',
    '“You did what?!” she asked. | “What?! | No way!” Cole said.',
    'He asked “Why now?!” and left. | “Because …,” she said.',
    'She said ‘no.’ | He stayed.',
  ],
  lists: [
    '1. Wash the lid. | 2. Dry it. | 3. Put it back.',
    'a. Wash the lid.',
    'II. The lid.',
    '1.2. Scope of the rules.',
    'Bring: 1. Rope. | 2. Salt.',
    'How many came? | 12. | Nobody counted.',
  ],
  countries: [
    'He sailed to the U.S. | Prices rose there.',
    'The U.S. Navy and the U.S. Treasury Department agreed. | The U.S. Open began.',
    'The U.K. Parliament met the U.N. Security Council. | It left the E.U. | The vote was close.',
  ],
  ellipses: [
    'I waited… | Then he left.',
    'I waited... then he left. | I waited ... | Then he left.',
    'I… I know. | He … perhaps … left.',
    '... and so it ended. | The mill was shut.',
  ],
  'months and states': [
    'It opened in Jan. 2024 in Wellesley, Mass., near Salem. | It is old.',
    'The meeting is on Fri. Nov. 6 at noon. | It shut in Sept. | Bell left.',
    'Springfield, Ill., and Salem, Ore. | He left. | She felt ill. | Bread helped.',
    'Vt. and N.H. voted. | Calif. voters did not.',
  ],
  'notes’ marks and brackets': [
    'It grew.[5] | Later it fell.[6][7] | It shut. [8] | That is all.',
    'He won (by a mile.) | She lost. ) | [It was late.] | (He left.)',
  ],
  'small abbreviations': [
    'He likes fruit, e.g. The Port’s apples, i.e. Cox. | It was Roy vs. The Port. | He won.',
    'P.S. I miss you. | Bell a.k.a. The Cat left. | Roy et al. (2019) agree.',
  ],
};

describe.each(Object.entries(KINDS))('sentences with %s', (_, texts) => {
  test.each(texts)('%s', (marked) => {
    const { text, sentences } = split(marked);
    const spans = readSentences(text, { start: 0, end: text.length });
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});

test('a quotation that goes on in the next paragraph is read in its sentences', () => {
  const text = '“We won. We are glad.\n\n“It was hard. We will rest,” she said.';
  const engine = new Engine([readPlain({ id: 'port' }, text)]);
  expect(engine.sentences().map((quote) => [quote.paragraph, quote.text])).toEqual([
    [1, '“We won.'],
    [1, 'We are glad.'],
    [2, '“It was hard.'],
    [2, 'We will rest,” she said.'],
  ]);
});

describe('a dateline stands apart from the sentence behind it', () => {
  const sentence = 'The port reopened on Monday.';
  test.each([
    'LONDON, Jan. 3 (Reuters) -',
    'PARIS —',
    '**LISBON** –',
    'SPRINGFIELD, Ill. (AP) —',
    'WASHINGTON, D.C., March 4, 2024 --',
    'ST. LOUIS (AP) _',
    'SÃO PAULO, 12 June -',
    'PARIS/BERLIN, Friday (AFP) -',
    'Kyiv, Ukraine, 4 March 2024 –',
    'New York (AP) —',
    'BERLIN (dpa) -',
    '(Reuters) -',
    'Jan. 3 (Reuters) -',
  ])('%s', (dateline) => {
    for (const text of [`${dateline} ${sentence} Ships came.`, `${dateline} “${sentence}”`]) {
      const [first, second] = readSentences(text, { start: 0, end: text.length });
      expect(first).toEqual({ start: 0, end: dateline.length });
      expect(second?.start).toBe(dateline.length + 1);
      expect(first && isDateline(text, first)).toBe(true);
      expect(second && isDateline(text, second)).toBe(false);
    }
  });

  test.each([
    'NATO — the alliance — said no.',
    'STORM SHUTS PORT - SHIPS WAIT',
    'PS — The port is shut.',
    'The port (AP) — Bell’s — is shut.',
    'Bell, Roy — The two left.',
    'Bell (left) — The man who won.',
    'LONDON is large.',
  ])('but %s has none', (text) => {
    expect(readSentences(text, { start: 0, end: text.length })).toHaveLength(1);
  });

  test('and is no event, no part of a summary and no fact', () => {
    const text =
      'LONDON, Jan. 3 (Reuters) - The port of Harlow reopened on Jan. 2 after a long strike.';
    const engine = new Engine([readPlain({ id: 'port', title: 'Port', date: '2024-01-03' }, text)]);
    const behind = text.slice(text.indexOf('The port'));
    expect(engine.timeline().events.map(({ quote }) => quote.text)).toEqual([behind]);
    expect(engine.summary().quotes.map((quote) => quote.text)).toEqual([behind]);
    for (const { quote } of engine.facts('Harlow').facts) expect(quote.text).toBe(behind);
  });
});
