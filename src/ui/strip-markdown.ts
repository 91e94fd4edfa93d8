/** A block of code says nothing that could be held against a story. */
const CODE_BLOCK = /```[^]*?(?:```|$)/gu;
const LINK = /\[(?<words>[^\]]*)\]\(\s*<?(?:https?:\/\/)[^\s)>]*>?[^)]*\)/gu;
const ADDRESS = /<?\bhttps?:\/\/[^\s<>]+>?/giu;
/** `<@1>`, `<@&1>`, `<#1>`, `</ask:1>`, `<:smile:1>`, `<a:wave:1>`, `<t:1:R>`, `<id:guide>` */
const TOKEN = /<(?:@[!&]?\d+|#\d+|\/[^:>]+:\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|id:\w+)>/gu;
const SHORT_EMOJI = /(?<![\p{L}\p{N}]):[a-z0-9_+-]+:(?![\p{L}\p{N}])/giu;
const LINE_START = /^[^\S\n]*(?:>>>\s?|>\s?|#{1,3}\s|-#\s|[-*+]\s)+/gmu;
const FORMAT = /\*+|~~|\|\||`+|__|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const ESCAPED = /\\(?<sign>[^\p{L}\p{N}\s])/gu;
const ATTENTION = /@(?=everyone\b|here\b)/gu;
/** Emoji, with the marks that join and vary them. */
const EMOJI =
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u200B|\u200C|\u200D|\uFE0F|\u20E3/gu;
/** Stands for an escaped sign while the others are taken out: a character of the private use area. */
const KEPT = 0xe000;

/**
 * What a person reads of a message as Discord shows it, without its formatting: no markup, no code
 * blocks, no bare links, mentions or emoji; of a link its words, of spoilers and quotes their words.
 * https://support.discord.com/hc/articles/210298617
 */
export function stripMarkdown(content: string): string {
  const signs: string[] = [];
  const masked = content.replace(ESCAPED, (_, sign: string) => {
    signs.push(sign);
    return String.fromCharCode(KEPT);
  });
  const plain = masked
    .replace(CODE_BLOCK, '\n')
    .replace(LINK, '$<words>')
    .replace(ADDRESS, ' ')
    .replace(TOKEN, ' ')
    .replace(SHORT_EMOJI, ' ')
    .replace(LINE_START, '')
    .replace(FORMAT, '')
    .replace(ATTENTION, '')
    .replace(EMOJI, '')
    .replaceAll(String.fromCharCode(KEPT), () => signs.shift() ?? '');
  return plain
    .split('\n')
    .map((line) =>
      line
        .replace(/[^\S\n]+/gu, ' ')
        .replace(/ (?=[.,;:!?])/gu, '')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n');
}
