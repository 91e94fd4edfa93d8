import { expect, test } from 'vitest';
import { openLog } from '../src/log.js';

test('a reply that Discord refused is logged without its words and its token', () => {
  const lines: string[] = [];
  const log = openLog('info', { write: (line) => lines.push(line) });
  const refused = Object.assign(new Error('Invalid Form Body'), {
    status: 400,
    url: 'https://discord.example/webhooks/1/interaction-token',
    requestBody: { json: { content: 'What did she ask?' } },
  });
  log.error({ err: refused }, 'reply refused');
  log.error({ err: new Error('outer', { cause: refused }) }, 'reply refused');
  expect(lines.join('')).toContain('Invalid Form Body');
  expect(lines.join('')).toContain('400');
  expect(lines.join('')).not.toMatch(/What did she ask|interaction-token/u);
});
