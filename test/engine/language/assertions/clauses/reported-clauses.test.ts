import { describe, expect, test } from 'vitest';
import { said } from '../said.js';

describe('what a noun or a clause is said to be', () => {
  test.each([
    ['My guess is that he fled.', 'flee(agent: he) possible [My]'],
    [
      'Her view was that the plan was too dear.',
      'be(agent: the plan, attribute: dear) possible [Her]',
    ],
    ['What she said was that the mill was closed.', 'close(patient: the mill) [she]'],
    ['What she said was that the mill was closed.', 'say(patient: What, agent: she)'],
    ['All I know is that the boat sank.', 'sink(agent: the boat) [I]'],
    ['The thing is that it leaks.', 'leak(agent: it)'],
    ['The truth is, I like him.', 'like(agent: I, patient: him)'],
    [
      'The best thing that I saw in Lund was that they closed the road.',
      'close(agent: they, patient: the road)',
    ],
    ['The feeling among the staff is that the firm lied.', 'lie(agent: the firm) possible'],
    ['The problem is that it is a sham.', 'be(agent: it, attribute: a sham)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('who thinks so, where `it` means nothing', () => {
  test.each([
    ['It seemed to Holm that the boat was sinking.', 'sink(agent: the boat) possible [Holm]'],
    ['It struck me that he was lying.', 'lie(agent: he) [me]'],
    ['It occurred to Berg that he had lost.', 'lose(agent: he) [Berg]'],
    ['It dawned on him that the door was open.', 'be(agent: the door, attribute: open) [him]'],
    ['She made it clear that the mill would close.', 'close(agent: the mill) [She]'],
    ['He made sure that the gate was shut.', 'shut(patient: the gate)'],
    ['I heard from a friend that the shop is closing.', 'close(agent: the shop) [I]'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('words that report nothing', () => {
  test.each([
    ['You know I paid him.', 'pay(agent: I, patient: him)'],
    ['You know, I think the mill is closed.', 'think(agent: I)'],
    ['You know that he lied.', 'lie(agent: he) [You]'],
    ['The idea is engraved in our minds.', 'engrave(patient: The idea, place: our minds)'],
    [
      'In her mind the race was over.',
      'be(place: her mind, agent: the race, attribute: over) [her]',
    ],
    ['He was like, really tired of it.', 'be(agent: He, attribute: tired, content: it)'],
    ["I'll call him to make sure he's fine.", 'be(agent: he, attribute: fine)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });

  test.each([
    ['So, you know, the court is also playing a part.', 'play(agent: the court, patient: a part)'],
    [
      'As you may be aware, the firm rolled out a plan.',
      'roll out(agent: the firm, patient: a plan)',
    ],
    [
      'The trial supports the idea that birds have thin bones.',
      'have(agent: birds, patient: thin bones) possible',
    ],
    ['Holm declared the work useless; the report ends well.', 'end(agent: the report)'],
    ["Let's say we now use a bigger stone.", 'use(agent: we, time: now, patient: a bigger stone)'],
    ['Boats can call at the pier if the need arises.', 'arise(agent: the need) conditional'],
    ['With tears in her eyes he left.', 'leave(companion: tears in her eyes, agent: he)'],
    [
      'I think the plan is good. It would save money.',
      'save(agent: It, patient: money) conditional',
    ],
    [
      'The union said the plan was bad. It would cost jobs.',
      'cost(agent: It, patient: jobs) conditional [The union]',
    ],
    [
      'Holm was quoted by the paper as saying that the mill was safe.',
      'be(agent: the mill, attribute: safe) [Holm]',
    ],
    [
      'Holm holds the belief that one town is better.',
      'be(agent: one town, attribute: better) [Holm]',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });

  test('labels of a list of places are nobody who talks', () => {
    const list =
      'The isles are small.\n\nThey are green.\n\nThey have bays.\n\nNorth: The mill is old.\n\nSouth: The bay is blue.';
    expect(said(list)).toContain('be(agent: The bay, attribute: blue)');
    const talk = 'Holm: The mill is old.\n\nBerg: The bay is blue.\n\nHolm: It is.';
    expect(said(talk)).toContain('be(agent: The bay, attribute: blue) [Berg]');
  });

  test('findings to support something are no words', () => {
    expect(said('The trial gave Holm new findings to support the claim.').join(' ')).not.toContain(
      '[',
    );
  });
});

describe('whose words a noun before a quotation says that they are', () => {
  test.each([
    ['There is a famous line by Ada Holm: "The sea takes the land."', '[Ada Holm]'],
    ['Berg used a quote from Holm, "The sea takes the land," to open the book.', '[Holm]'],
    ['A remark attributed to Holm - "The sea takes the land" - is carved there.', '[Holm]'],
    ['"Hoping that the sea takes the land soon," Holm wrote.', '[Holm]'],
    ['Berg answered the question of a guard: "The sea takes the land."', '[Berg]'],
  ])('%s', (text, speaker) => {
    const line = said(text).find((one) => one.startsWith('take('));
    expect(line?.slice(line.indexOf('['))).toBe(speaker);
  });
});
