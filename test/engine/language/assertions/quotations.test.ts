import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../src/engine/index.js';

/** Who says each clause of a text: `fall: engineers`, by the form of its predicate; `-` for the text itself. */
function speakers(text: string): readonly string[] {
  return readDocument(text).assertions.map(({ predicate, speaker }) => {
    const who = speaker ? text.slice(speaker.start, speaker.end) : '-';
    return `${text.slice(predicate.start, predicate.end)}: ${who}`;
  });
}

describe('whose a quotation is', () => {
  test.each([
    [
      'of several sentences',
      'Reporters were shut out. “We close the gate at six. Nobody gets in after that,” said Ingrid Falk.',
      ['shut: -', 'close: Ingrid Falk', 'gets: Ingrid Falk'],
    ],
    [
      'broken by who says it',
      '“Our goats,” sighed the shepherd, “eat the seedlings.”',
      ['eat: the shepherd'],
    ],
    [
      'that goes on behind a full stop',
      '“I sold the boat,” the widow confessed. “It had a hole.”',
      ['sold: the widow', 'had: the widow'],
    ],
    [
      'over paragraphs, named at its end',
      '“The road is open again.\n\n“Drivers should still take care,” the sheriff said.',
      ['is: the sheriff', 'take: the sheriff'],
    ],
    [
      'of a speaker with a company before the name',
      '“The roads are bad,” said Acme boss Ruth Holm.',
      ['are: Ruth Holm'],
    ],
    [
      'of a speaker who is told about between commas',
      '“We played badly,” Dana Whitlock, the team’s captain, said after the match.',
      ['played: Dana Whitlock'],
    ],
    ['behind a dash', '“The dam will hold” – the minister.', ['hold: the minister']],
    [
      'behind a verb of manner and a colon',
      'In an email, the school wrote: “All pupils left safely. No one was hurt.”',
      ['left: the school', 'hurt: the school'],
    ],
    ['in single marks', '‘We shut the gate at six,’ the guard said.', ['shut: the guard']],
    ['of a thing that is read', 'The sign reads: “The museum is closed.”', ['closed: The sign']],
    [
      'of words that somebody repeats',
      'The clerk repeated the judge’s words: “Nobody is above the law.”',
      ['is: the judge'],
    ],
    [
      'of two who speak in turn',
      '“The lake is dead,” Vik said. But Ness disagreed: “The lake teems with trout.”',
      ['is: Vik', 'teems: Ness'],
    ],
    [
      'joined to a clause of another subject',
      'Her sister begged him to leave, but he replied “I am not able to walk”.',
      ['am: he', 'walk: he'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expect.arrayContaining([...expected]));
  });
});

describe('nobody’s words', () => {
  test.each([
    [
      'a title',
      'The critic praised the film “Nobody Knows the Way Home” and left early.',
      'left: -',
    ],
    [
      'a title behind a sentence that reports',
      'The mayor said the fund was empty. The play “All the fools are dead now” opened on Friday.',
      'are: -',
    ],
    ['words at a distance', 'The firm sold “organic” honey that came from a factory.', 'came: -'],
    [
      'what is told behind the quotation',
      '“Nobody warned us,” she said, wiping her eyes.',
      'wiping: -',
    ],
    [
      'another clause behind the quotation',
      '“The vote was rigged,” the loser claimed; officials counted it twice.',
      'counted: -',
    ],
    [
      'what is told of the speaker',
      '“He drove too fast,” said the widow, who has sued the company.',
      'sued: -',
    ],
    ['what is said of him', 'He was said to own three yachts.', 'own: -'],
    ['what nobody says', 'Nobody said that the bank had failed.', 'failed: -'],
    ['what nobody knows', 'Nobody knows what happened.', 'happened: -'],
    [
      'what somebody refuses to say',
      'The guard refused to say whether the door had been locked.',
      'locked: -',
    ],
    ['a deed that makes sure', 'The crew made sure that the pump worked.', 'worked: -'],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toContain(expected);
  });

  test('a quotation that a sentence of someone else’s follows', () => {
    expect(speakers('“The rain helped us.” Moe said the barley had doubled.')).toEqual(
      expect.arrayContaining(['helped: -', 'doubled: Moe']),
    );
  });
});

describe('who says a clause without quotation marks', () => {
  test.each([
    [
      'Ann Holm, QC, said that, as the heirs came from Spain, they should pay.',
      'pay: Ann Holm, QC',
    ],
    ['The tower, experts fear, will lean further.', 'lean: experts'],
    ['The dam, says the mayor, will hold.', 'hold: the mayor'],
    ['As the poet put it, the sea forgets nobody.', 'forgets: the poet'],
    [
      'Nora Blix, the zoo’s vet, told the board that the tiger had recovered.',
      'recovered: Nora Blix',
    ],
    ['Drivers were told by the police that the pass would close.', 'close: the police'],
    [
      'The engineer said the rules will not slow the growth of banks, as they maintain large reserves.',
      'slow: The engineer',
    ],
    ['And I’m like, we should go.', 'go: I'],
    ['She felt like the floor moved.', 'moved: She'],
    ['Holm explained how the lock works.', 'works: Holm'],
    ['Berg said it is clear that the plan works.', 'works: Berg'],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toContain(expected);
  });
});
