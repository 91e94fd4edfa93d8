import { describe, expect, it } from 'vitest';
import { Engine, readGiven, readPlain, type Story } from '../../../src/engine/index.js';

const text = `The ministry backed export controls on chips. The ship ran aground in a sandstorm. Rain fell.

A clerk exported grain. The engineer controls the crane. The university opened. A universal rule was dropped.

The council met about the re-election. Controllers watched the port.`;
const engine = new Engine([readPlain({ id: 'port', title: 'The port' }, text)]);
const found = (query: string): string[] => engine.search(query).quotes.map((quote) => quote.text);

describe('a search', () => {
  it('shows the passages that hold its words, all of them first, and no other', () => {
    const quotes = found('export controls');
    expect(quotes[0]).toBe('The ministry backed export controls on chips.');
    expect(quotes.slice(1).sort()).toEqual([
      'A clerk exported grain.',
      'The engineer controls the crane.',
    ]);
  });

  it('says where in each passage its words stand, and which of them it lacks', () => {
    const { quotes, held } = engine.search('export controls');
    const shown = quotes.map((quote, at) => ({
      marked: held[at]?.marks.map(({ start, end }) =>
        quote.text.slice(start - quote.start, end - quote.start),
      ),
      lacking: held[at]?.lacking,
    }));
    expect(shown[0]).toEqual({ marked: ['export controls'], lacking: [] });
    expect(shown).toContainEqual({ marked: ['exported'], lacking: ['controls'] });
    expect(shown).toContainEqual({ marked: ['controls'], lacking: ['export'] });
  });

  it('marks what is shown in place of a word that stands nowhere, and lacks no word of the title', () => {
    const title = 'The Lund fire';
    const text = 'Two sailors were killed on Monday. A fire broke out at noon.';
    const lund = new Engine([readPlain({ id: 'lund', title }, text)]);
    const wordsOf = (query: string): readonly string[] => {
      const { quotes, held } = lund.search(query);
      return quotes.flatMap(({ text, start }, at) =>
        (held[at]?.marks ?? []).map((mark) => text.slice(mark.start - start, mark.end - start)),
      );
    };
    expect(wordsOf('died')).toEqual(['killed']);
    expect(lund.search('Lund fire').held.map(({ lacking }) => lacking)).not.toContainEqual([
      'Lund',
    ]);
  });

  it('takes no word for another that only has its stem', () => {
    expect(found('universities')).toEqual(['The university opened.']);
    expect(found('control')).not.toContain('Controllers watched the port.');
  });

  it('finds a word in its compounds', () => {
    expect(found('election')).toEqual(['The council met about the re-election.']);
  });

  it('says which of its words no passage has, and shows what has the others', () => {
    const { missing, quotes } = engine.search("the Zeppelin's controls");
    expect(missing).toEqual(['Zeppelin']);
    expect(quotes.length).toBeGreaterThan(0);
  });

  it('says so too where what comes near a word is shown in its place', () => {
    const deaths = new Engine([readPlain({ id: 'port' }, 'Two sailors were killed on Monday.')]);
    const { missing, quotes } = deaths.search('died');
    expect(missing).toEqual(['died']);
    expect(quotes).toHaveLength(1);
  });
});

describe('the title of a story', async () => {
  const read = (text: string): Promise<Story> => readGiven({ id: 'canal', text, format: 'md' });
  const markdown = (title: string): string =>
    `---\nid: canal\ntitle: ${title}\nlanguage: en\n---\n\nThe Suez Canal was opened in 1869. Dredgers moved the sand.\n\nThe Ever Given is 400 metres long.`;
  const title = 'How the Ever Given closed the Suez Canal for six days';
  const story = await read(markdown(title));
  const canal = new Engine([story]);
  const inText = ({ text: source, titleSpan: span }: Story): string | undefined =>
    span && source.slice(span.start, span.end);

  it('answers what no sentence does, word for word and as the title', () => {
    const { verdict, answer, quotes } = canal.ask('How long was the canal closed?');
    expect({ verdict, answer }).toEqual({ verdict: 'answered', answer: 'six days' });
    const [quote] = quotes;
    expect(quote).toMatchObject({ text: title, paragraph: 1, isTitle: true });
    expect(story.text.slice(quote?.start, quote?.end)).toBe(title);
  });

  it('leaves a question to the sentence that answers it', () => {
    const { answer, quotes } = canal.ask('How long is the Ever Given?');
    expect(answer).toBe('400 metres');
    expect(quotes[0]?.paragraph).toBe(2);
  });

  it('counts in a search for what its sentences hold, behind those with the words, and says so', () => {
    const { quotes: found, held } = canal.search('canal sand');
    expect(found.map((quote) => quote.text).slice(0, 2)).toEqual([
      'Dredgers moved the sand.',
      'The Suez Canal was opened in 1869.',
    ]);
    expect(held[0]?.titled).toEqual(['canal']);
    expect(held[1]).toMatchObject({ titled: [], lacking: ['sand'] });
    const { missing, quotes } = canal.search('canal closed');
    expect(missing).toEqual([]);
    expect(quotes.map((quote) => quote.text)).toEqual([
      title,
      'The Suez Canal was opened in 1869.',
    ]);
  });

  it.each([
    ['with quotation marks', markdown('"The port: a story"'), 'The port: a story'],
    ['with escapes', markdown('"A \\"port\\""'), undefined],
    ['as a heading', '\uFEFF# The port\n\nRain.', 'The port'],
    ['as a heading with markup', '# The *old* port\n\nRain.', undefined],
  ])('that is written %s is quoted only as it stands there', async (_, source, shown) => {
    expect(inText(await read(source))).toBe(shown);
  });
});

describe('a search for a word', () => {
  const news = new Engine([
    readPlain(
      { id: 'news', title: 'News' },
      `Two sailors were killed on Monday. A climber died in Cork. The council backed well-being.

An addon costs $5. The shop has an add-on. Rain fell.`,
    ),
  ]);
  const passages = (query: string): string[] =>
    news.search(query).quotes.map((quote) => quote.text);

  it('shows what means the same behind the word itself', () => {
    expect(passages('died')).toEqual([
      'A climber died in Cork.',
      'Two sailors were killed on Monday.',
    ]);
    expect(passages('killed')[0]).toBe('Two sailors were killed on Monday.');
    expect(news.search('died').held[1]?.lacking).toEqual(['died']);
  });

  it('shows nothing that lacks another word as well', () => {
    expect(passages('died in Cork')).toEqual(['A climber died in Cork.']);
  });

  it.each([
    ['wellbeing', ['The council backed well-being.']],
    ['well being', ['The council backed well-being.']],
    ['add on', ['An addon costs $5.', 'The shop has an add-on.']],
    ['addon', ['An addon costs $5.', 'The shop has an add-on.']],
  ])('finds it in one word, in two and with a hyphen: %s', (query, sentences) => {
    expect(passages(query).sort()).toEqual(sentences);
  });
});
