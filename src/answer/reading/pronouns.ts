const PERSONS = [
  'he him his himself',
  'she her hers herself',
  'they them their theirs themselves',
  'it its itself',
  'we us our ours ourselves',
  'i me my mine myself',
  'you your yours yourself',
];
const bits = new Map(
  PERSONS.flatMap((forms, person) => forms.split(' ').map((form) => [form, 1 << person] as const)),
);
const PRONOUN = new RegExp(`\\b(?:${[...bits.keys()].join('|')})\\b`, 'giu');

/** The persons that a text speaks of by a pronoun, a bit each: `her` and `she` are the same. */
export function readPronouns(text: string): number {
  let persons = 0;
  for (const [pronoun] of text.matchAll(PRONOUN)) persons |= bits.get(pronoun.toLowerCase()) ?? 0;
  return persons;
}
