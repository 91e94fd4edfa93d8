import type { QuestionSet } from '../../bench/question-set.js';

const STORIES = {
  Harbour: `The harbour of Eastmere was opened in 1903 by the engineer Ada Holm. It cost four million crowns. Ships from Nordvik bring timber and salt every week.

A storm broke the northern wall in 1951. Repairs took two years because stone was scarce. Today 340 people work on the quays.`,
  Glass: `Glass is made of sand that is melted at 1,700 degrees. The first workshop in the valley belonged to Piet Varga. He sold bottles to the monks of Saint Olm.

In 1820 a fire destroyed the furnaces. The town council paid for new ones. Coloured glass is made with small amounts of metal.`,
  Bridge: `The Long Bridge crosses the river Tarn. Its twelve arches were built between 1744 and 1752. Lena Brook drew the plans.

Carts paid a toll of two pennies. The toll was ended in 1890 by the mayor. Lamps were put up so that boats would see the arches at night.`,
};
type Title = keyof typeof STORIES;

/** Story, question and the words that answer it; null where the story does not say. */
const QUESTIONS: readonly (readonly [Title, string, string | null])[] = [
  ['Harbour', 'When was the harbour of Eastmere opened?', '1903'],
  ['Harbour', 'Who opened the harbour?', 'Ada Holm'],
  ['Harbour', 'How much did the harbour cost?', 'four million crowns'],
  ['Harbour', 'What broke the northern wall?', 'A storm'],
  ['Harbour', 'How many people work on the quays?', '340'],
  ['Harbour', 'Who broke the record for salt?', null],
  ['Harbour', 'What is the name of the harbour master?', null],
  ['Glass', 'What is glass made of?', 'sand'],
  ['Glass', 'Who owned the first workshop in the valley?', 'Piet Varga'],
  ['Glass', 'When did a fire destroy the furnaces?', '1820'],
  ['Glass', 'Who paid for new furnaces?', 'The town council'],
  ['Glass', 'When was the harbour of Eastmere opened?', null],
  ['Glass', 'How many bottles were coloured?', null],
  ['Bridge', 'Which river does the Long Bridge cross?', 'Tarn'],
  ['Bridge', 'Who drew the plans of the bridge?', 'Lena Brook'],
  ['Bridge', 'When was the toll ended?', '1890'],
  ['Bridge', 'What did carts pay?', 'a toll of two pennies'],
  ['Bridge', 'Who opened the harbour?', null],
  ['Bridge', 'How many lamps were put up?', null],
];

/** Three made-up stories and nineteen questions, of which six have no answer. */
export const TINY_SET: QuestionSet = {
  name: 'tiny',
  source: 'made up',
  licence: 'as the project',
  stories: Object.entries(STORIES).map(([title, text]) => ({ id: title, title, text })),
  questions: QUESTIONS.map(([story, question, answer], i) => {
    const start = STORIES[story].indexOf(answer ?? '');
    const answers = answer === null ? [] : [{ start, end: start + answer.length, text: answer }];
    return { id: `q${i}`, story, question, answers };
  }),
};
