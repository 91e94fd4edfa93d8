import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { Engine, readPlain } from '../../src/engine/index.js';
import { call } from '../interactions/interactions.js';
import { islandEngine } from './island.js';
import { plain, readerOf } from './reader.js';

describe('/stories', () => {
  it('lists the stories, and which are retellings', async () => {
    const { text } = await readerOf()(call('stories'));
    const [ferry, bees] = plain(text).split('A warm spring brings early bees');
    expect(ferry).toContain('Ellery buys a second ferry');
    expect(ferry).not.toContain('retold from a report');
    expect(bees).toContain('retold from a report');
  });

  it('says who published a story, and when, where that is known', async () => {
    const info = { id: 'port', source: 'The Harbour Gazette', date: '2026-03-14' };
    const engine = new Engine([readPlain(info, 'The port opened.')]);
    const { text } = await readerOf(engine)(call('stories'));
    expect(plain(text)).toContain('The Harbour Gazette · 14 March 2026 · 1 paragraph');
  });
});

describe('/help', () => {
  const engine = islandEngine();
  const { question = '', subject = '', tied = '', claim = '', words = '' } = engine.examples();

  it('shows every other command with an example, to the person alone', async () => {
    const { text, ephemeral } = await readerOf(engine)(call('help'));
    expect(ephemeral).toBe(true);
    for (const command of commands) {
      const example = command.example(engine.examples());
      if (command.definition.name !== 'help') expect(plain(text)).toContain(example);
    }
    expect(plain(text)).not.toMatch(/for example (?!`?\/)/u);
  });

  it('has examples from the stories that are loaded, which work', () => {
    expect(engine.ask(question).verdict).not.toBe('not said');
    expect(engine.facts(subject).facts).not.toEqual([]);
    expect(engine.map(tied).neighbours).not.toEqual([]);
    expect(engine.check(claim).verdict).toBe('supported');
    expect(engine.search(words).missing).toEqual([]);
    expect(engine.search(words).quotes).not.toEqual([]);
  });

  it('says what is to be given where there is no story', async () => {
    const { text } = await readerOf(new Engine([]))(call('help'));
    expect(plain(text)).toContain('/ask question: your question');
  });
});

describe('every command', () => {
  const [kept, open] = [true, false].map((isKept) =>
    commands.filter(
      ({ definition }) => (definition.default_member_permissions !== undefined) === isKept,
    ),
  );

  it('about what a server keeps is offered in servers, to who may manage them', () => {
    expect(kept?.map(({ definition }) => definition.name)).toEqual([
      'story',
      'Add to the library',
      'gaps',
      'settings',
    ]);
    for (const { definition } of kept ?? []) {
      const manageGuild = '32';
      expect(definition).toMatchObject({ contexts: [0], integration_types: [0] });
      expect(definition.default_member_permissions).toBe(manageGuild);
    }
  });

  it.each(open ?? [])('$definition.name is offered in servers and direct messages', (command) => {
    expect(command.definition).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
    expect(command.definition.default_member_permissions).toBeUndefined();
  });
});
