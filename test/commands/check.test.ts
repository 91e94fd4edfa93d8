import { InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { Engine, readPlain } from '../../src/engine/index.js';
import { call, fill, press, typing } from '../interactions/interactions.js';
import { offered, plain, readerOf, replyTo } from './reader.js';

describe('/check', () => {
  it('shows where claim and story differ, with the quote and where it stands', async () => {
    const { text, ephemeral } = await readerOf()(
      call('check', { claim: 'The council of Ellery bought a second ferry on Friday.' }),
    );
    expect(plain(text)).toContain('The stories contradict it.');
    expect(plain(text)).toContain('Claimed Friday · the story says Monday');
    expect(plain(text)).toContain('The council of Ellery bought a second ferry on Monday.');
    expect(plain(text)).toContain('paragraph');
    expect(ephemeral).toBe(false);
  });

  it('says that a claim is borne out, and who says so in the story', async () => {
    const { text } = await readerOf()(
      call('check', { claim: 'Mara Quill said the ferry would sail six times a day.' }),
    );
    expect(plain(text)).toContain('The stories bear it out.');
    expect(plain(text)).toContain('said by Mara Quill');
  });

  it('says that somebody says so where the claim names nobody', async () => {
    const { text } = await readerOf()(
      call('check', { claim: 'The ferry would sail six times a day.' }),
    );
    expect(plain(text)).toContain('The stories report it, but not as fact.');
    expect(plain(text)).toContain('the story reports this as a claim by Mara Quill');
    expect(plain(text)).not.toContain('nearest');
  });

  it('has whoever says so in a small letter inside its line', async () => {
    const said = 'A pilot told the paper that the guild sold the pier in secret.';
    const engine = new Engine([readPlain({ id: 'pier', title: 'The pier' }, said)]);
    const { text } = await readerOf(engine)(
      call('check', { claim: 'The guild sold the pier in secret.' }),
    );
    expect(plain(text)).toContain('as a claim by a pilot');
  });

  it('shows once the quote that leaves several parts of a claim open', async () => {
    const said =
      'A former pilot told the paper The Quay that the guild had put off replacing the rudder twice to save money.';
    const engine = new Engine([readPlain({ id: 'hull', title: 'The hull' }, said)]);
    const claim = 'The guild put off replacing the rudder to save money.';
    const { text } = await readerOf(engine)(call('check', { claim }));
    expect(plain(text)).toContain('Not settled: The guild put off');
    expect(plain(text)).toContain('Not settled: replacing the rudder');
    expect(plain(text).split(said)).toHaveLength(2);
  });

  it('does not say of a claim that it is reported where only a part of it is', async () => {
    const claim = 'The ferry would sail six times a day. Greta Olsen won the lottery.';
    const { text } = await readerOf()(call('check', { claim }));
    expect(plain(text)).toContain('Nothing was found that settles it.');
  });

  it('says who says otherwise', async () => {
    const { text } = await readerOf()(
      call('check', { claim: 'The ferry would sail four times a day.' }),
    );
    expect(plain(text)).toContain('What the stories report contradicts it.');
    expect(plain(text)).toContain('Claimed four · Mara Quill says six');
  });

  it('says that nothing was found, and not that the stories do not say', async () => {
    const { text } = await readerOf()(call('check', { claim: 'Greta Olsen won the lottery.' }));
    expect(plain(text)).toContain('Nothing was found that settles it.');
  });

  it('gives each assertion its own verdict, and turns the pages of many', async () => {
    const claim =
      'The new ferry carries 310 passengers. The old ferry carries 170 passengers. ' +
      'The shipyard employs 220 people. Greta Olsen won the lottery.';
    const reader = readerOf();
    const first = await reader(call('check', { claim }));
    expect(plain(first.text)).toContain('Borne out: The new ferry carries 310 passengers');
    expect(plain(first.text)).toContain('Contradicted: The old ferry carries 170 passengers');
    expect(plain(first.text)).toContain('Claimed 170 · the story says 140');
    // Apart from what is said of the last quote.
    expect(first.texts.at(-1)).toBe('-# Page 1 of 2');
    const next = first.buttons.find(({ label }) => label === 'Next')?.customId;
    const second = await reader(press(next ?? ''));
    expect(plain(second.text)).toContain('Not settled: Greta Olsen won the lottery');
  });

  it('shows all on one page where a claim is too long for buttons that turn pages', async () => {
    const sentences = [
      'The council of Ellery bought a second ferry on Monday.',
      'Harrow Marine employs 220 people at its shipyard in Dunmore.',
      'Tobias Venn asked the council for a second quay.',
      'Lena Osei sells her honey at the market.',
      'Beekeepers in the valley counted 48 new hives in March.',
      'Fishermen said that the ferry would crowd the harbour.',
    ];
    const { text, buttons } = await readerOf()(call('check', { claim: sentences.join(' ') }));
    expect(buttons.map(({ label }) => label)).not.toContain('Next');
    for (const sentence of sentences) expect(plain(text)).toContain(sentence.slice(0, -1));
  });

  it('says of each part of a claim in its own words whether it is borne out', async () => {
    const claim = 'The council of Ellery bought a second ferry on Monday and sold its mill in May.';
    const text = plain((await readerOf()(call('check', { claim }))).text);
    expect(text).toContain(
      'The stories bear part of it out. Nothing was found that settles the rest.',
    );
    expect(text).toContain('Borne out: The council of Ellery bought a second ferry on Monday\n');
    expect(text).toContain('Not settled: sold its mill in May\n');
  });

  it('gives the verdict of the first part room above, as it does those of the others', async () => {
    const claim = 'The council of Ellery bought a second ferry. The shipyard employs 300 people.';
    const { texts } = await readerOf()(call('check', { claim }));
    const verdicts = texts.map(plain).filter((text) => /(?:Borne out|Contradicted):/u.test(text));
    expect(verdicts).toHaveLength(2);
    for (const verdict of verdicts) expect(verdict).toMatch(/^[✓✗] (?:Borne out|Contradicted):/u);
  });

  it('shows what somebody says with who says it, and no bare title or verb', async () => {
    const claims = [
      'Fishermen said that the ferry would crowd the harbour, and it sank in May.',
      'Beekeeper Lena Osei sells her honey at the market and sold a mill.',
    ];
    const [said, titled] = await Promise.all(
      claims.map(async (claim) => plain((await readerOf()(call('check', { claim }))).text)),
    );
    expect(said).toContain('Fishermen said that the ferry would crowd the harbour\n');
    expect(said).toContain('Not settled: it sank in May\n');
    expect(titled).not.toMatch(/(?:Borne out|Not settled): (?:Beekeeper|sells)\n/u);
  });

  it('names a story under the first quote from it, and under the others only the place', async () => {
    const claim = 'The council of Ellery bought a second ferry. The shipyard employs 300 people.';
    const text = plain((await readerOf()(call('check', { claim }))).text);
    expect(text.match(/Ellery buys a second ferry/gu)).toHaveLength(1);
    expect(text.match(/\n(?:-# )?paragraph \d/gu)).toHaveLength(1);
  });

  it('names no story again while it quotes it, and in few words where it comes back to it', async () => {
    const bridge = 'Old stone bridge over the river Lome is closed for the whole summer';
    const engine = new Engine([
      readPlain(
        { id: 'bridge', title: bridge },
        `${bridge}\n\nThe bridge cost 40,000 pounds. It carried 900 cars a day.`,
      ),
      readPlain({ id: 'mill', title: 'Mill reopens' }, 'The mill sold 300 loaves.'),
    ]);
    const claims = 'The bridge cost 40,000 pounds. The mill sold 300 loaves.';
    const asked = async (claim: string) =>
      plain((await readerOf(engine)(call('check', { claim }))).text);
    const both = await asked(`${claims} The bridge carried 900 cars a day.`);
    expect(both.match(/Old stone bridge over the river Lome is closed/gu)).toHaveLength(1);
    expect(both).toContain('\n-# Old stone bridge over the river Lome is… · paragraph');
    // Its headline names a story by itself.
    const titled = await asked('The old stone bridge is closed. The bridge cost 40,000 pounds.');
    expect(titled.match(/Old stone bridge over/gu)).toHaveLength(1);
    expect(titled).toContain('\n-# headline');
  });

  it('says once where a claim that is made twice parts from the story', async () => {
    const claim = 'The old ferry carries 170 passengers. The old ferry carries 170 passengers.';
    const text = plain((await readerOf()(call('check', { claim }))).text);
    expect(text.match(/the story says/gu)).toHaveLength(1);
  });

  it('hides its reply when asked to, and keeps to one story', async () => {
    const claim = 'The new ferry carries 310 passengers.';
    const reply = await readerOf()(call('check', { claim, story: 'bees', hide: true }));
    expect(reply.ephemeral).toBe(true);
    expect(plain(reply.text)).toContain('Nothing was found that settles it.');
  });

  it('answers what it cannot check with a line for the person alone', async () => {
    for (const claim of ['220', '?!', ' ']) {
      const { text, ephemeral } = await readerOf()(call('check', { claim }));
      expect(text).toMatch(/claim/u);
      expect(ephemeral).toBe(true);
    }
  });

  it('offers the stories for its option', async () => {
    expect(await offered(typing('check', 'story', 'bees'))).toEqual(['bees']);
  });
});

describe('/check without a claim', () => {
  const CLAIM = 'The new ferry carries 310 passengers.\n\nThe old ferry carries 170 passengers.';

  /** The form's id, and the field that it wants filling in. */
  async function opened(given: Parameters<typeof call>[1] = {}) {
    const { response } = await replyTo(call('check', given));
    if (response.type !== InteractionResponseType.Modal) throw new Error('no form opened');
    return response.data;
  }

  it('opens a form for a claim of many lines', async () => {
    expect(await opened()).toMatchObject({
      title: 'Check a claim',
      components: [{ component: { custom_id: 'claim', max_length: 4_000, style: 2 } }],
    });
  });

  it('checks what is filled in, beside the options that were given', async () => {
    const { custom_id: id } = await opened({ story: 'ferry', hide: true });
    const { text, ephemeral } = await readerOf()(fill(id, { claim: CLAIM }));
    expect(plain(text)).toContain('Borne out: The new ferry carries 310 passengers');
    expect(plain(text)).toContain('Claimed 170 · the story says 140');
    expect(ephemeral).toBe(true);
  });

  it('says in a line that a form of old cannot be read any more', async () => {
    const { text, ephemeral } = await readerOf()(fill('from-before', { claim: CLAIM }));
    expect(text).toContain('Please open it again.');
    expect(ephemeral).toBe(true);
  });
});
