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

/** The person that a word in lower case speaks of, as a bit: `her` and `she` are the same; 0 for none. */
export function personOf(word: string): number {
  return bits.get(word) ?? 0;
}
