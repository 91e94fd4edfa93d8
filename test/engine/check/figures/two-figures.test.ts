import { describe, expect, it } from 'vitest';
import { Engine } from '../../../../src/engine/index.js';
import { storyOf } from '../../facts/story-of.js';

const engine = new Engine([
  storyOf(
    `Nora Vik was paid 40,000 euros in 2021, compared with 35,000 euros the year before. Otter Foods lost $9 million in 2022, less than the $12 million it lost in 2021. Velnor sold 300 boats in 2019 and 410 in 2020. Tom Dahl wants to earn 90,000 euros in 2022, up from 80,000 euros in 2021.`,
  ),
]);

describe('two figures of one', () => {
  it.each([
    ['supported', 'the year before', 'Nora Vik earned more in 2021 than in 2020.'],
    ['contradicted', 'the year before', 'Nora Vik earned less in 2021 than in 2020.'],
    ['supported', 'a loss', 'Otter Foods lost less in 2022 than in 2021.'],
    ['supported', 'two in a row', 'Velnor sold more in 2020 than in 2019.'],
    ['contradicted', 'two in a row', 'Velnor sold fewer in 2020 than in 2019.'],
    ['not in the story', 'another year', 'Nora Vik earned more in 2021 than in 2019.'],
    ['not in the story', "another's", 'Otter Foods earned more in 2021 than in 2020.'],
    ['not in the story', 'what is only wanted', 'Tom Dahl earned more in 2022 than in 2021.'],
    ['not in the story', "another's loss", 'Velnor lost less in 2022 than in 2021.'],
  ])('are %s, %s: %s', (verdict, _, claim) => {
    expect(engine.check(claim).verdict).toBe(verdict);
  });
});
