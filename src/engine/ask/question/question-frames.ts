/** Words that say only that something is asked, and in what form; the question is what is left. */
const FRAMES: readonly (readonly [frame: RegExp, left: string])[] = [
  [/^(.*\bhow (?:do|does|did|can|could|would)\b.*)\b(?:work|function|operate)s?\s*\??$/iu, '$1'],
  [/\bhow (?:many|much|come|often)\b/giu, 'how'],
  [/\b(what|which) (?:kind|type|sort|form)s?\b(?: of\b)?/giu, '$1'],
  [/\b(?:some|any|every)(?:one|body|thing)\b/giu, ''],
  [/\bin the first place\b/giu, ''],
  [/^\s*(?:please |(?:can|could) you |tell me |do you know |mention |name )+/iu, ''],
];

/** A question without its frame: `how many labs` → `how labs`, `can you tell me who …` → `who …`. */
export function withoutFrames(question: string): string {
  return FRAMES.reduce((rest, [frame, left]) => rest.replace(frame, left), question);
}
