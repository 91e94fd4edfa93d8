import { describe, expect, it } from 'vitest';
import { Engine, readPlain } from '../../src/engine/index.js';
import { filesOf } from '../../src/ui/index.js';
import { call, OTHER, press } from '../interactions/interactions.js';
import { idOf, shownIn } from '../discord/shown.js';
import { changedEngine } from './island.js';
import { plain, replyTo } from './reader.js';

const QUESTION = 'How many passengers does the new ferry carry?';
const SENTENCE = 'The new ferry carries 310 passengers.';

/** A reply as a person sees it, with what its pictures say to who cannot see them. */
async function seen(...asked: Parameters<typeof replyTo>) {
  const { response, message } = await replyTo(...asked);
  const pictures = message ? filesOf(message).map(({ alt }) => alt) : [];
  return { ...shownIn(response), pictures };
}

describe('a card of an answer', () => {
  it('stands for the words of the answer where it is asked for, which are not said twice', async () => {
    const reply = await seen(call('ask', { question: QUESTION, card: true }));
    expect(reply.pictures).toEqual([SENTENCE]);
    expect(reply.text).not.toContain('The new ferry carries');
    const plainly = await seen(call('ask', { question: QUESTION }));
    expect(plainly.pictures).toEqual([]);
    expect(plainly.text).toContain('The new ferry carries **310** passengers.');
  });

  it('stands on the first page alone, and again where one turns back to it', async () => {
    const first = await seen(call('ask', { question: QUESTION, card: true }));
    const second = await seen(press(idOf(first, 'Next')));
    expect(second.pictures).toEqual([]);
    expect((await seen(press(idOf(second, 'Previous')))).pictures).toEqual([SENTENCE]);
    const plainly = await seen(call('ask', { question: QUESTION }));
    const next = await seen(press(idOf(plainly, 'Next')));
    expect((await seen(press(idOf(next, 'Previous')))).pictures).toEqual([]);
  });

  it('says who says so as the reply does, from a button too', async () => {
    const SAID = 'said by Mara Quill';
    const asked = call('ask', { question: 'How often would the ferry sail?', card: true });
    const reply = await seen(asked);
    expect(plain(reply.text)).toContain(SAID);
    expect(reply.pictures[0]).toMatch(new RegExp(`six times a day\\. \\(${SAID}\\)$`, 'u'));
    const card = await seen(press(idOf(reply, 'Share as card')));
    expect(card.pictures).toEqual(reply.pictures);
  });

  it('says whose words they are where their name is the answer', async () => {
    const text =
      'The miller Jens Holt denied that he had fouled the brook. Hanne Brok, who keeps 40 hives, said that the brook was clean.';
    const engine = new Engine([readPlain({ id: 'mill' }, text)]);
    const cardOf = async (question: string) => {
      const { pictures } = await seen(call('ask', { question, card: true }), engine);
      return pictures[0];
    };
    expect(await cardOf('Who denied fouling the brook?')).toMatch(/\(denied by Jens Holt\)$/u);
    expect(await cardOf('Who said that the brook was clean?')).toMatch(
      /\(in part said by Hanne Brok\)$/u,
    );
    // What the story says itself is in nobody's mouth.
    expect(await cardOf('How many hives does Hanne Brok keep?')).toMatch(/clean\.$/u);
  });

  it('does not come where the stories do not say', async () => {
    const question = 'Who painted the ceiling of the chapel in Rome?';
    const reply = await seen(call('ask', { question, card: true }));
    expect(reply.pictures).toEqual([]);
    expect(reply.buttons.map(({ label }) => label)).not.toContain('Share as card');
  });

  it('comes for all to see from a button of a reply that all see, whoever presses it', async () => {
    const reply = await seen(call('ask', { question: QUESTION }));
    const card = await seen(press(idOf(reply, 'Share as card'), { user: OTHER }));
    expect(card).toMatchObject({ pictures: [SENTENCE], ephemeral: false });
    expect(card.buttons.map(({ label }) => label)).toEqual(['Delete']);
  });

  it('comes in private from a button of a private reply', async () => {
    const reply = await seen(call('ask', { question: QUESTION, hide: true }));
    const card = await seen(press(idOf(reply, 'Share as card'), { ephemeral: true }));
    expect(card).toMatchObject({ pictures: [SENTENCE], ephemeral: true });
  });

  it('can be made of a further passage', async () => {
    const first = await seen(call('ask', { question: QUESTION }));
    const second = await seen(press(idOf(first, 'Next')));
    const card = await seen(press(idOf(second, 'Share as card')));
    expect(plain(second.text)).toContain(card.pictures[0]);
    expect(card.pictures[0]).not.toBe(SENTENCE);
  });

  it('says so where the passage is gone since', async () => {
    const reply = await seen(call('ask', { question: QUESTION }));
    const card = await seen(press(idOf(reply, 'Share as card')), changedEngine());
    expect(card.ephemeral).toBe(true);
    expect(card.text).toContain('The story has changed since');
  });

  it('is left out, with a line, where it cannot draw the words', async () => {
    const words = 'The new ferry carries 310 passengers and 漢字.';
    const engine = new Engine([readPlain({ id: 'ferry' }, words)]);
    const reply = await seen(call('ask', { question: QUESTION, card: true }), engine);
    expect(reply.pictures).toEqual([]);
    expect(plain(reply.text)).toContain('No picture: these words have characters');
    const card = await seen(press(idOf(reply, 'Share as card')), engine);
    expect(card).toMatchObject({ pictures: [], ephemeral: true });
    expect(card.text).toContain('No picture');
  });
});
