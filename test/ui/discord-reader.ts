/** What Discord shows of one text: the words inside its block quote, and our own outside it. */
export interface Shown {
  readonly quoted: string | undefined;
  readonly own: string;
  /** What stands in bold. */
  readonly bold: readonly string[];
}

const MARKUP = /[*_~|`<@[:]/u;
/** Somebody, who is named nowhere but where a summary was posted for them. */
const USER = /^<@\d+>/u;
const LINE_MARKUP = /^(?:(?![\n\r])[\s\p{Cf}])*(?:[#>+-]|\d+[.)])/mu;
const LINKED = /\b(?:www\.|discord\.)/iu;

/** Reads a run of words; any markup in it but `**` (and code, in our own words) is a fault. */
function inline(markdown: string, bold: string[], codeAllowed: boolean): string {
  let shown = '';
  let opened: number | undefined;
  for (let at = 0; at < markdown.length; at += 1) {
    const character = markdown.charAt(at);
    if (character === '\\') {
      at += 1;
      const escaped = markdown.charAt(at);
      if (!/^[!-/:-@[-`{-~]$/u.test(escaped)) throw new Error(`a bare backslash at ${at}`);
      shown += escaped;
    } else if (markdown.startsWith('**', at)) {
      at += 1;
      if (opened === undefined) opened = shown.length;
      else {
        const words = shown.slice(opened);
        if (words === '' || words.trim() !== words) throw new Error(`bold is torn: "${words}"`);
        if (markdown.startsWith('*', at + 1)) throw new Error('bold ends in a third asterisk');
        bold.push(words);
        opened = undefined;
      }
    } else if (codeAllowed && character === '`') {
      const end = markdown.indexOf('`', at + 1);
      if (end === -1) throw new Error('code without an end');
      shown += markdown.slice(at + 1, end);
      at = end;
    } else if (codeAllowed && shown.endsWith('Posted for ') && USER.test(markdown.slice(at))) {
      const [mention = ''] = USER.exec(markdown.slice(at)) ?? [];
      shown += mention.slice(1, -1);
      at += mention.length - 1;
    } else if (MARKUP.test(character)) {
      throw new Error(`markup at ${at}: ${markdown.slice(at, at + 20)}`);
    } else shown += character;
  }
  if (opened !== undefined) throw new Error('bold without an end');
  return shown;
}

function noLineMarkup(markdown: string): string {
  if (LINE_MARKUP.test(markdown)) throw new Error(`markup begins a line: ${markdown}`);
  if (LINKED.test(markdown)) throw new Error(`a link by itself: ${markdown}`);
  return markdown;
}

/**
 * Reads a text's Markdown as strictly as can be: it shows what Discord shows, and throws at any
 * markup that our messages do not use, and at white space that Discord would trim.
 */
export function readDiscord(content: string): Shown {
  if (content.trim() !== content) throw new Error('white space at an end');
  const bold: string[] = [];
  if (content.startsWith('>>> ')) {
    return { quoted: inline(noLineMarkup(content.slice(4)), bold, false), own: '', bold };
  }
  let own = content;
  let quoted: string | undefined;
  if (content.startsWith('> ')) {
    const [whole] = /^> [^\r\n]*(?:(?:\r\n|[\r\n])> [^\r\n]*)*\n/u.exec(content) ?? [''];
    const lines = whole
      .slice(0, -1)
      .slice(2)
      .replaceAll(/(\r\n|[\r\n])> /gu, '$1');
    quoted = inline(noLineMarkup(lines), bold, false);
    own = content.slice(whole.length);
  }
  const ownLines = own.split('\n').map((line) => line.replace(/^(?:###|-#) (?=\S)/u, ''));
  return { quoted, own: inline(noLineMarkup(ownLines.join('\n')), bold, true), bold };
}
