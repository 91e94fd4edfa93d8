/** What a reader of words asks of single code units: classes of ASCII, and steps through a text. */

const BEYOND = -1;

/** The code unit at a place; beyond the end, one that is a mark. */
export function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : BEYOND;
}

/** Whether a code unit is a small letter of ASCII. */
export function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Whether a code unit is a capital of ASCII. */
export function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Whether a code unit is a letter of ASCII. */
export function isLetter(code: number): boolean {
  return isSmallLetter(code) || isCapital(code);
}

/** Whether a code unit is a digit of ASCII. */
function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a code unit is one of ASCII, or the end, that is neither letter nor digit. */
export function isMark(code: number): boolean {
  return code < 128 && !isDigit(code) && !isLetter(code);
}

/** Where the character behind the one at a place begins. */
export function afterCharacter(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}
