import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { call } from '../interactions/interactions.js';
import { plain, readerOf } from './reader.js';

describe('/stories', () => {
  it('lists the stories, and which are retellings', async () => {
    const { text } = await readerOf()(call('stories'));
    const [ferry, bees] = plain(text).split('A warm spring brings early bees');
    expect(ferry).toContain('Ellery buys a second ferry');
    expect(ferry).not.toContain('retelling');
    expect(bees).toContain('retelling');
  });
});

describe('/help', () => {
  it('shows every other command with an example, to the person alone', async () => {
    const { text, ephemeral } = await readerOf()(call('help'));
    expect(ephemeral).toBe(true);
    for (const { definition, example } of commands) {
      if (definition.name !== 'help') expect(plain(text)).toContain(example);
    }
  });
});

describe('every command', () => {
  it.each(commands)('$definition.name is offered in servers and direct messages', (command) => {
    expect(command.definition).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
    expect(command.definition.default_member_permissions).toBeUndefined();
  });
});
