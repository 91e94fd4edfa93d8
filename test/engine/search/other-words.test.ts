import { expect, test } from 'vitest';
import { Engine, readPlain } from '../../../src/engine/index.js';

const OTHERS = 'The mill makes flour. Rain fell on the hills. Nobody sang.';

test.each([
  ['Who died?', 'Two sailors were killed on Monday.'],
  ['deaths', 'The fall was fatal for the climber.'],
  ['Who was fired?', 'The board dismissed its treasurer.'],
  ['Who was appointed?', 'The council nominated Ana Roy.'],
  ['Who quit?', 'Cole Dale resigned in May.'],
  ['What was bought?', 'Harlow acquired a tannery.'],
  ['Who was injured?', 'Nine dockers were hurt.'],
  ['Who was detained?', 'The guard arrested a smuggler.'],
  ['What exploded?', 'A blast shook the depot.'],
  ['the email', 'Roy sent an e-mail to the port.'],
  ['re-election', 'Dale sought reelection in June.'],
  ['Lodz', 'The train to Łódź was late.'],
  ['港口', '东京的港口在五月开放。'],
])('%s is found in: %s', (query, sentence) => {
  const text = `${OTHERS}\n\n${sentence}`;
  const [first] = new Engine([readPlain({ id: 'port' }, text)]).search(query).quotes;
  expect(first?.text).toBe(sentence);
});
