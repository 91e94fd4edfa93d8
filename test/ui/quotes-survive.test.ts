import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/engine/index.js';
import { askButtons } from '../../commands/ask/buttons.js';
import { answerMessage } from '../../commands/ask/view.js';
import { answerViewModel } from '../../commands/ask/view-model.js';
import { factsButtons } from '../../commands/facts/buttons.js';
import { factsMessage } from '../../commands/facts/view.js';
import { factsViewModel } from '../../commands/facts/view-model.js';
import { searchButtons } from '../../commands/search/buttons.js';
import { searchMessage } from '../../commands/search/view.js';
import { paragraphOf } from '../../commands/shared/index.js';
import { summaryButtons } from '../../commands/summary/buttons.js';
import { summaryMessage, summaryPosts } from '../../commands/summary/view.js';
import { paragraphMessage, type Message } from '../../src/ui/index.js';
import { factOf } from './fact-of.js';
import { hostile, showable, type Hostile } from './hostile.js';
import { storyOf } from './stories.js';
import { ownOn, quotedOn, shownBy, stateOf, turnAll } from './turning.js';

const owner = '123456789012345678';
const showing = (page = 0) => ({ owner, ephemeral: false, page });

/**
 * Whatever a layout is given, its pages joined are the quotes, word for word; or, where no button
 * can carry what was asked, as much as one message holds, which says that there is more.
 */
function survives(
  given: Hostile,
  times: number,
  buttons: Parameters<typeof turnAll>[1],
  layout: (page?: number) => Message,
): void {
  const pages = turnAll(layout(), buttons, layout);
  const whole = showable(given.quote.text).repeat(times);
  const shown = pages.map(quotedOn).join('');
  const [first] = pages;
  if (first && ownOn(first).includes('not shown here')) {
    expect(whole.startsWith(shown) && shown.length < whole.length).toBe(true);
  } else expect(shown).toBe(whole);
}

/** Something to ask for: hostile words, as a title has them. */
const askedOf = ({ story }: Hostile): string => story.title || 'the port';

const fact = ({ story, quote, marks }: Hostile, kind: Fact['kind']): Fact =>
  factOf({
    kind,
    subject: 'the port',
    relation: 'paid',
    object: 'a fine',
    attribution: story.title,
    quote,
    marks,
  });

describe('a quote read off Discord is the slice of the story, byte for byte', () => {
  test('in an answer', () => {
    fc.assert(
      fc.property(
        hostile,
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom('answered', 'may answer', 'not said'),
        (given, times, verdict) => {
          survives(given, times, askButtons, (page) =>
            answerMessage(
              answerViewModel({
                question: askedOf(given),
                history: { questions: [askedOf(given)] },
                verdict,
                answered: verdict === 'answered',
                answer: null,
                span: given.marks[0] ?? null,
                guess: null,
                confidence: 0.9,
                quotes: Array.from({ length: times }, () => given.quote),
                missing: [],
                told: [],
                others: [],
              }),
              { ...showing(page), nearest: true },
            ),
          );
        },
      ),
    );
  });

  test('in an answer that several stories give, each in its own quote', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 3 }), fc.boolean(), (given, times, agree) => {
        const { story, quote, marks } = given;
        const relation = agree ? 'same' : 'differs';
        const others = Array.from({ length: times }, (_, index) => {
          const again = storyOf([story.text], { id: `other-${index}`, title: story.title });
          const said = again.quote(quote.start, quote.end);
          return { relation, answer: null, span: marks[0] ?? null, quote: said, told: [] } as const;
        });
        survives(given, 1 + times, askButtons, (page) =>
          answerMessage(
            answerViewModel({
              ...{ question: askedOf(given), verdict: 'answered', answered: true },
              ...{ answer: null, span: null, guess: null, confidence: 0.9, quotes: [quote] },
              history: { questions: [askedOf(given)] },
              missing: [],
              told: [],
              others,
            }),
            showing(page),
          ),
        );
      }),
    );
  });

  test('in the paragraph around it', () => {
    fc.assert(
      fc.property(hostile, ({ story, quote, marks }) => {
        const { around } = quote;
        survives({ story, marks, quote: around }, 1, askButtons, (page) =>
          paragraphMessage(quote, showing(page), (at) =>
            askButtons.state({ ...paragraphOf(quote), page: at }, owner),
          ),
        );
      }),
    );
  });

  test('in a list of facts, once however many rest on it', () => {
    fc.assert(
      fc.property(hostile, (given) => {
        survives(given, 1, factsButtons, (page) =>
          factsMessage(
            factsViewModel(
              {
                subject: askedOf(given),
                matched: 'the port',
                facts: [fact(given, 'money'), fact(given, 'money'), fact(given, 'event')],
                suggestions: [],
              },
              undefined,
            ),
            showing(page),
          ),
        );
      }),
    );
  });

  test('among the passages of a search', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 7 }), (given, times) => {
        survives(given, times, searchButtons, (page) =>
          searchMessage(
            {
              query: askedOf(given),
              quotes: Array.from({ length: times }, () => given.quote),
              held: Array.from({ length: times }, () => ({
                marks: given.marks,
                lacking: [askedOf(given)],
                titled: [askedOf(given)],
              })),
              missing: [askedOf(given)],
            },
            showing(page),
          ),
        );
      }),
    );
  });

  test('in a summary, shown to one person or posted to a channel', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 4 }), (given, times) => {
        const { id, title } = given.story;
        const quotes = Array.from({ length: times }, () => given.quote);
        const summary = { story: id, title, quotes };
        survives(given, times, summaryButtons, (page) =>
          summaryMessage(summary, times, showing(page)),
        );
        const posted = summaryPosts(summary, '1').map((made) => shownBy(made([])));
        expect(posted.map(quotedOn).join('')).toBe(showable(given.quote.text).repeat(times));
        expect(posted.some((post) => stateOf(post, 'Next'))).toBe(false);
        expect(posted.map((post) => stateOf(post, 'Delete')).lastIndexOf(undefined)).toBe(
          posted.length - 2,
        );
      }),
    );
  });
});
