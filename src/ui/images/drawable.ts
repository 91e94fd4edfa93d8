/** Scripts that run from right to left: lines of them would have to be laid out the other way. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]|\p{Bidi_Control}/u;
/** Pictures among the characters, and what joins them: a font of outlines draws their parts, if any. */
const EMOJI = /\p{Emoji_Presentation}|\p{Regional_Indicator}|\u200D|\uFE0F|\u20E3/u;

/**
 * Whether a character (a grapheme cluster) may be drawn by putting outlines side by side, left to
 * right. Whether a font has the outlines is another question.
 */
export function mayBeDrawn(character: string): boolean {
  return !RIGHT_TO_LEFT.test(character) && !EMOJI.test(character);
}

/** Said of words that an image has no room for. */
export const TOO_LONG = 'No picture: these words are too long for one.';

/** Words that no image can show. Its message is for the reader, who gets them as text alone. */
export class NotDrawnError extends Error {
  override readonly name = 'NotDrawnError';

  constructor(line = 'No picture: these words have characters that I cannot draw.') {
    super(line);
  }
}
