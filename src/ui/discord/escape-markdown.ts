/** What Discord reads as markup, a mention, an emoji or a link wherever it stands. */
const EVERYWHERE = /[\\*_~|`<@[:]|(?<=\b(?:www|discord))\./giu;
/** Headings, lists and quotes begin a line; white space and invisible characters may stand before. */
const AT_LINE_START = /^((?:(?![\n\r\u2028\u2029])[\s\p{Cf}])*)([#>+-]|\d+(?=[.)]))/gmu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * The text with backslashes before all that Discord would read as markup, so that Discord shows
 * exactly this text. Discord's rule (as in simple-markdown): a backslash before anything but a
 * letter, a digit or white space shows that character as it is.
 *
 * Half a surrogate pair is no character, and JSON over HTTP cannot carry it: U+FFFD stands for it.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(EVERYWHERE, '\\$&')
    .replace(AT_LINE_START, (_, space: string, mark: string) =>
      /\d/u.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );
}
