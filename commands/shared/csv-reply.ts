import type { Button, ButtonState, Message, PlainMessage } from '../../src/ui/index.js';
import type { ComponentReply } from './command.js';
import { replyWith } from './component.js';
import type { Context } from './context.js';
import { managedServer } from './managed-server.js';
import type { Table } from './csv/index.js';

/** By which a spreadsheet knows that a file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A message with a button beside its others that gives it as CSV, for who may manage the server. */
export function withCsvButton(context: Context, message: Message, state: ButtonState): Message {
  if (context.server?.mayManage !== true) return message;
  const button = { kind: 'interactive', label: 'As CSV', state, optional: true } as const;
  if ('result' in message) {
    const { result } = message;
    if (result.items.length === 0) return message;
    return { ...message, result: { ...result, more: [...(result.more ?? []), button] } };
  }
  return { ...message, blocks: withButton(message, button) };
}

function withButton({ blocks }: PlainMessage, button: Button): PlainMessage['blocks'] {
  const at = blocks.findLastIndex(({ kind }) => kind === 'buttons');
  return blocks.map((block, index) =>
    index === at && block.kind === 'buttons'
      ? { ...block, buttons: [...block.buttons, button] }
      : block,
  );
}

/**
 * A table as a file, for the person alone.
 *
 * @param name of what it has: `facts`.
 * @throws {InputError} where they may not manage the server.
 */
export async function csvReply(
  context: Context,
  name: string,
  table: () => Promise<Table>,
): Promise<ComponentReply> {
  managedServer(context, 'Tables', 'have them as a file');
  const { tableCsv } = await import('./csv/index.js');
  const data = new TextEncoder().encode(`${BYTE_ORDER_MARK}${tableCsv(await table())}`);
  return replyWith({
    blocks: [
      {
        kind: 'text',
        words: [
          'Open it in a spreadsheet. An apostrophe stands before words that it would take for a formula.',
        ],
      },
      { kind: 'file', file: { name: `${name}.csv`, type: 'text/csv', data } },
    ],
    ephemeral: true,
  });
}
