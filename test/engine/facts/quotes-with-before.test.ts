import { expect, it } from 'vitest';
import { factsOf } from './facts-of.js';

const quotesOf = (text: string, subject: string): readonly string[] => [
  ...new Set(factsOf(text, subject).map(({ quote }) => quote.text)),
];

it.each([
  [
    'what is denied',
    'His lawyer said that he was overruled by the office. Strathan Ferries denies this.',
    'Strathan Ferries',
  ],
  [
    'which claim is meant',
    'The union said that the plant could be sold. A Quillon spokesman described the claim as "pure speculation".',
    'Quillon',
  ],
  [
    'which others they are',
    'Lionel Holm was convicted on nine counts of fraud. The jury cleared him of the other two.',
    'Lionel Holm',
  ],
  [
    'what was rejected',
    'Ada Finch said the bridge was unsafe. The mayor rejected the allegation on Monday.',
    'Ada Finch',
  ],
])('the sentence before is quoted where it tells %s', (_, text, subject) => {
  expect(quotesOf(text, subject)).toContain(text);
});

it.each([
  ['Marsh sold the mill. Holm sold the other mill.', 'Holm', 'Holm sold the other mill.'],

  [
    'Marsh sold the mill. Holm rejected the claim that he knew.',
    'Holm',
    'Holm rejected the claim that he knew.',
  ],
])(
  'and a sentence by itself where it tells all, or stands in another paragraph: %s',
  (text, subject, quote) => {
    expect(quotesOf(text, subject)).toContain(quote);
    expect(quotesOf(text, subject)).not.toContain(text);
  },
);
