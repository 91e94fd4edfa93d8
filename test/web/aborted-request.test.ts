import { connect } from 'node:net';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { commands } from '../../commands/index.js';
import { openPlayground } from '../../src/web/server/index.js';
import { islandEngine } from '../commands/island.js';
import { recordedLog } from '../discord/log-lines.js';

afterEach(() => {
  vi.restoreAllMocks();
});

it('a visitor who goes away amid a POST is one line in the log', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { log, lines } = recordedLog();
  const where = { host: '127.0.0.1', port: 0 };
  const playground = await openPlayground({ engine: islandEngine(), commands, log }, where);
  onTestFinished(() => playground.close());
  const { host, port } = new URL(playground.address);
  const socket = connect(Number(port), where.host);
  const head = [
    'POST /api/interactions HTTP/1.1',
    `Host: ${host}`,
    'Content-Type: application/json',
    'Transfer-Encoding: chunked',
    // The server says so once it reads the body.
    'Expect: 100-continue',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  await new Promise((resolve) => socket.once('data', resolve));
  socket.write('5\r\n{"a":\r\n', () => socket.destroy());
  await vi.waitUntil(() => lines.length + said.mock.calls.length > 0, { timeout: 60_000 });
  expect(said).not.toHaveBeenCalled();
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('a request was aborted');
});
