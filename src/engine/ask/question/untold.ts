/** `declined to say how many jobs would go`: words by which something is told to be left unsaid, and what. */
const UNTOLD =
  /\b(?:(?:declin|refus)(?:e[sd]?|ing) to (?:disclose|discuss|give|reveal|say|specify|tell)|(?:(?:could|did|do|does|will|would)(?: not|n['’]t)|cannot|can['’]t) (?:disclose|give|know|reveal|say|specify|tell)|(?:not|never)(?: yet)?(?: been)? (?:clear|disclosed|known|revealed|said)|unclear|unknown|remains to be seen|yet to (?:decide|disclose|reveal|say))[\p{L}’' ]{0,30}? (?<asked>how (?:far|long|many|much|old)|when|where|who|whom|whose|why)\b/giu;

/** Whether words tell that what a question asks for is left unsaid: `how many`, by who will not say how many. */
export function isUntold(question: string, words: string): boolean {
  const asked = question.toLowerCase();
  return [...words.matchAll(UNTOLD)].some(({ groups }) =>
    new RegExp(`\\b${groups?.['asked']?.toLowerCase() ?? ''}\\b`, 'u').test(asked),
  );
}
