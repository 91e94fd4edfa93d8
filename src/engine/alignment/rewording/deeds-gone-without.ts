import { once, readKeyed } from '../../data/index.js';
import { covers } from '../../document/index.js';
import { type Assertion, childOf, type SentenceReading, spanOf } from '../../language/index.js';

/** The verb for each noun. */
const verbs = once(
  () =>
    new Map(
      [...readKeyed('alignment/deeds-gone-without.txt')].flatMap(([verb, nouns]) =>
        nouns.map((noun) => [noun, verb] as const),
      ),
    ),
);

/**
 * What a sentence says was not done: `He was released without charge` that he was not charged.
 *
 * @param stated what the sentence says
 */
export function assertionsOfLack(
  { tree }: SentenceReading,
  stated: readonly Assertion[],
): readonly Assertion[] {
  return tree.flatMap((noun): Assertion[] => {
    const lemma = verbs().get(noun.lower);
    const isBare = noun.children.every(({ base }) => base === 'case' || base === 'punct');
    if (lemma === undefined || !isBare || childOf(noun, 'case')?.lower !== 'without') return [];
    const home = stated.find(
      ({ predicate, polarity, status }) =>
        noun.parent !== undefined &&
        covers(predicate, noun.parent) &&
        polarity === 'affirmed' &&
        status === undefined,
    );
    const whom =
      home?.arguments.find(({ role }) => role === 'patient') ??
      home?.arguments.find(({ role }) => role === 'agent');
    if (!home || !whom) return [];
    return [
      {
        predicate: { ...spanOf([noun]), lemma },
        arguments: [{ ...whom, role: 'patient' }],
        polarity: 'denied',
        ...(home.speaker && { speaker: home.speaker }),
      },
    ];
  });
}
