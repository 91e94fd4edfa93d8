import { describe, expect, it } from 'vitest';
import { call, press } from '../interactions/interactions.js';
import { idOf } from '../discord/shown.js';
import { islandEngine } from './island.js';
import { plain, readerOf } from './reader.js';

describe('/search', () => {
  it('shows the passages that speak of the words, best first, page by page', async () => {
    const read = readerOf();
    const first = await read(call('search', { words: 'ferry' }));
    const second = await read(press(idOf(first, 'Next')));
    const shownText = plain(`${first.text}\n${second.text}`);
    const found = islandEngine().search('ferry', { quotes: 25 });
    // The title stands beside every passage, so where it is shown says nothing.
    const quotes = found.quotes.filter(({ isTitle }) => !isTitle);
    expect(quotes).toHaveLength(9);
    const places = quotes.slice(0, 7).map(({ text }) => shownText.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('keeps to the story that was chosen', async () => {
    const { text } = await readerOf()(call('search', { words: 'Dunmore', story: 'bees' }));
    expect(plain(text)).toContain('market in Dunmore');
    expect(text).not.toContain('shipyard');
  });

  it('marks the words in each passage, and says which of them it does not have', async () => {
    const { text } = await readerOf()(call('search', { words: 'ferry Dunmore' }));
    expect(text).toMatch(/\*\*(?:ferry|Dunmore|ferries)\*\*/u);
    expect(text).toMatch(/without “(?:ferry|Dunmore)”/u);
  });

  it('says so where no passage has the words', async () => {
    const { text } = await readerOf()(call('search', { words: 'zeppelin' }));
    expect(text).toContain('zeppelin');
    expect(text).not.toContain('>>>');
  });
});
