import { describe, expect, it } from 'vitest';
import { Engine, readPlain } from '../../src/engine/index.js';
import { filesOf } from '../../src/ui/index.js';
import { call, press, typing } from '../interactions/interactions.js';
import { idOf, listId, shownIn, type Shown } from '../discord/shown.js';
import { offered, plain, replyTo } from './reader.js';

/** A reply as a person sees it, with what its pictures say to who cannot see them. */
async function seen(...asked: Parameters<typeof replyTo>) {
  const { response, message } = await replyTo(...asked);
  const pictures = message ? filesOf(message).map(({ name, alt }) => [name, alt] as const) : [];
  const shown = shownIn(response);
  return { ...shown, text: plain(shown.text), pictures };
}

const labelsOf = ({ buttons }: Pick<Shown, 'buttons'>) => buttons.map(({ label }) => label);

const calm = new Engine([readPlain({ id: 'calm' }, 'Calm\n\nNothing happened at all.')]);
const chinese = new Engine([
  readPlain({ id: 'port' }, 'Port 港\n\nHarrow Marine sued Nordpie 港口 and lost 40 boats 港口.'),
]);

/** What `/map` lists where its picture is not enough. */
const listed = async (given: { readonly subject: string }, engine?: Engine) =>
  seen(press(listId(await seen(call('map', given), engine))), engine);

describe('/figures', () => {
  it('sets like beside like, in a picture and with a quote each', async () => {
    const { text, pictures } = await seen(call('figures'));
    expect(pictures[0]?.[0]).toBe('figures.png');
    expect(pictures[0]?.[1]).toContain('“The new ferry carries 310 passengers”');
    // What is in the picture is not told again, until all is wanted.
    expect(text).not.toContain('No. 1');
    const all = await seen(press(listId(await seen(call('figures')))));
    expect(all.text.indexOf('It paid 4.2 million pounds')).toBeGreaterThan(0);
    expect(all.text).toContain('No. 1');
  });

  it('numbers what a quote tells in the order of its words, as they are lit', async () => {
    const text =
      'The kiln cost $3 million, and the new kiln, which the town paid for, cost $9 million. The yard cost $1 million.';
    const engine = new Engine([readPlain({ id: 'kiln' }, text)]);
    const all = await seen(press(listId(await seen(call('figures'), engine))), engine);
    expect(all.text).toContain('No. 1 and 2 ·');
    expect(all.text).toContain('No. 3 ·');
  });

  it('lists under the picture figures that it has not, and counts them as it does', async () => {
    const text = Array.from(
      { length: 7 },
      (_, at) => `Kiln ${at} cost $${at + 3} million and burned ${at + 20} tonnes of wood.`,
    );
    const engine = new Engine([readPlain({ id: 'kiln' }, text.join(' '))]);
    const { text: shown } = await seen(call('figures'), engine);
    const [, all = ''] = /^.*\b(\d+) figures/mu.exec(shown) ?? [];
    const [, some = '', left = ''] = /(\d+) of the (\d+) figures that are not/u.exec(shown) ?? [];
    expect(Number(all)).toBe(14);
    // A number would be one of the list, which is not there.
    expect(shown).not.toContain('No. ');
    expect([...shown.matchAll(/^>>> /gmu)]).toHaveLength(2);
    // Two quotes, with both figures of each.
    expect(Number(some)).toBe(4);
    expect(Number(left)).toBeLessThan(14);
  });

  it('says of what is denied that it is, and tells a plan as one', async () => {
    const text =
      'The bakery denied that it had dismissed 30 people. In spring the bakery plans to hire 12 people. The bakery did not lose 400 orders.';
    const engine = new Engine([readPlain({ id: 'bakery', title: 'A bakery' }, text)]);
    const { text: shown, pictures } = await seen(call('figures'), engine);
    const alt = String(pictures[0]?.[1]);
    expect(alt).toContain('“… it had dismissed 30 people” (denied by the bakery)');
    expect(alt).toContain('“In spring the bakery plans to hire 12 people”');
    // The words say it themselves.
    expect(alt).toContain('“The bakery did not lose 400 orders”.');
    const all = await seen(press(listId(await seen(call('figures'), engine))), engine);
    expect(all.text).toContain('No. 1 · denied by the bakery');
    expect(shown).not.toContain('No. 1');
  });

  it('lists all without the picture, and turns the pages of the list', async () => {
    const all = await seen(press(listId(await seen(call('figures')))));
    const next = await seen(press(idOf(all, 'Next')));
    const back = await seen(press(idOf(next, 'Previous')));
    for (const { pictures, text } of [all, next, back]) {
      expect(pictures).toEqual([]);
      expect(text).toContain('Figures side by side');
    }
    expect(back.text).toBe(all.text);
  });

  it.each([
    ['figures', {}],
    ['map', { subject: 'ellery' }],
    ['timeline', {}],
  ] as const)('/%s has a way back from the list to the picture', async (name, given) => {
    const pictured = await seen(call(name, given));
    const all = await seen(press(listId(pictured)));
    const { text, pictures } = await seen(press(idOf(all, 'Show the picture')));
    expect({ text, pictures }).toEqual({ text: pictured.text, pictures: pictured.pictures });
    expect(labelsOf(pictured)).not.toContain('Show the picture');
  });

  it('says so where there is none, and where none can be drawn', async () => {
    const none = await seen(call('figures', { story: 'calm' }), calm);
    expect(none.text).toContain('The story gives no figure to compare.');
    expect(none.pictures).toEqual([]);
    const text = await seen(call('figures'), chinese);
    expect(text.pictures).toEqual([]);
    expect(text.text).toContain('No picture');
    expect(labelsOf(text)).not.toContain('Show the picture');
  });

  it('hides its reply when asked to', async () => {
    expect((await seen(call('figures', { hide: true }))).ephemeral).toBe(true);
  });
});

describe('/map', () => {
  it('shows whom a subject is tied to, in a picture and with a quote each', async () => {
    const { text, pictures } = await seen(call('map', { subject: 'ellery' }));
    expect(pictures[0]?.[0]).toBe('map.png');
    expect(pictures[0]?.[1]).toContain(
      'Ellery → Harrow Marine: “… paid 4.2 million pounds to Harrow Marine …”',
    );
    expect(text).toContain('What ties Ellery to others');
    // A number would be one of the list, which is not there.
    expect(text + String(pictures[0]?.[1])).not.toMatch(/No\. \d|\b\d+\. /u);
    const all = await listed({ subject: 'ellery' });
    expect(all.pictures).toEqual([]);
    expect(all.text).toContain('Mara Quill → Ellery');
  });

  it('counts what the same words tell of several as one tie, and lists it once', async () => {
    const text = 'Harbour Foods sued Nordpie and Tobias Venn. Greta Olsen praised Harbour Foods.';
    const engine = new Engine([readPlain({ id: 'port' }, text)]);
    const first = await seen(call('map', { subject: 'Harbour Foods' }), engine);
    expect(first.text).toContain('2 ties · 3 others');
    const all = await seen(press(listId(first)), engine);
    expect(all.text).toContain('Harbour Foods → Nordpie and Tobias Venn');
    expect(all.text.match(/No\. \d/gu)).toEqual(['No. 1', 'No. 2']);
  });

  it('joins by "and" who do it together, and by no dash', async () => {
    const engine = new Engine([
      readPlain(
        { id: 'mill' },
        'Greta Olsen and Tobias Venn met in Oslo. Greta Olsen sued Nordpie.',
      ),
    ]);
    const shown = await seen(call('map', { subject: 'Greta Olsen' }), engine);
    const all = await seen(press(listId(shown)), engine);
    expect(all.text).toContain('Greta Olsen and Tobias Venn');
    expect(all.text).not.toMatch(/\s[-–—]\s/u);
  });

  it('says of a tie on a condition who says so, in words that go together', async () => {
    const text = 'Nordpie will buy Harbour Foods if the bank agrees, Tobias Venn said.';
    const engine = new Engine([readPlain({ id: 'port' }, text)]);
    const all = await listed({ subject: 'Nordpie' }, engine);
    expect(all.text).toContain('Nordpie → Harbour Foods · on a condition · said by Tobias Venn');
  });

  it('offers subjects, and the nearest where there is no such one', async () => {
    expect(await offered(typing('map', 'subject', 'harrow'))).toEqual(['Harrow Marine']);
    expect(await offered(typing('map', 'story', 'bees'))).toEqual(['bees']);
    const unknown = await seen(call('map', { subject: 'Harow Marin' }));
    expect(unknown.text).toContain('Harrow Marine');
    const instead = await seen(press(idOf(unknown, 'Harrow Marine')));
    expect(instead.text).toContain('What ties Harrow Marine to others');
  });

  it('says so where nobody is tied', async () => {
    const alone = new Engine([readPlain({ id: 'a' }, 'Nordpie lost 300 customers in May.')]);
    const { text, pictures } = await seen(call('map', { subject: 'nordpie' }), alone);
    expect(text).toContain('The stories connect nothing and nobody with Nordpie.');
    expect(pictures).toEqual([]);
  });

  it('leaves what nearly was to its own word', async () => {
    const text = 'Rosa Lund nearly sold Kestrel Mills to Odeon Group in 2019.';
    const engine = new Engine([readPlain({ id: 'mills' }, text)]);
    const all = await listed({ subject: 'Rosa Lund' }, engine);
    expect(all.text).toContain('nearly sold Kestrel Mills');
    expect(all.text).not.toContain('said not to be so');
  });
});
