import { expect, test } from 'vitest';
import { said } from '../said.js';

test.each([
  ['"The park," the councillor said, "will stay open."', 'stay(agent: The park, attribute: open)'],
  ['"The park," he said, "will stay open."', 'stay(agent: The park, attribute: open)'],
  ['"The bridge," said Holt, "was closed on Monday."', 'close(patient: The bridge, time: Monday)'],
  [
    '"The tax," said the minister, "hurts the poor."',
    'hurt(agent: The tax, patient: the poor) [the minister]',
  ],
  [
    '“Nobody in the village,” Holt told the court, “saw the fire.”',
    'not see(agent: Nobody in the village, patient: the fire) (none) [Holt]',
  ],
  [
    '"In June," the mayor said, "we will close the park."',
    'close(time: June, agent: we, patient: the park) [the mayor]',
  ],
  [
    '"If the river rises," engineer Lena Falk warned, "the lower town must leave."',
    'leave(agent: the lower town) conditional [engineer Lena Falk]',
  ],
  ['"We lost," the mayor said, "and won nothing."', 'not win(agent: We, patient: nothing)'],
])('a report inside a quotation takes no part of it for its own: %s', (text, line) => {
  expect(said(text).some((one) => one.startsWith(line))).toBe(true);
});

test.each([
  [
    '"The bridge is safe," she said, "but nobody uses it."',
    'be(agent: The bridge, attribute: safe)',
  ],
  ['"Yes," said Holt, "we sold it."', 'sell(agent: we, patient: it) [Holt]'],
  ['"We lost," said Holt, "because it rained."', 'lose(agent: We) [Holt]'],
])('a quotation whose parts are clauses is read as before: %s', (text, line) => {
  expect(said(text).some((one) => one.startsWith(line))).toBe(true);
});
