import { gzipSync } from 'node:zlib';

/** A file that means no good, and what comes of it: a line that refuses it, or the story's exact text. */
export interface HostileFile {
  readonly what: string;
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly outcome: RegExp | string;
}

const KIND = /^I read \.txt, \.md, \.html and \.pdf files; “.*” is none of these\.$/u;
const NO_TEXT = /^That file is no text that I can read/u;
const EMPTY = /^That file (?:has|is) no text to quote/u;
const DAMAGED = /^That PDF is damaged/u;
const NO_PDF = /^That file ends in \.pdf and is no PDF/u;
const MARKUP = /^That page has too much markup/u;
const WORDS = 'The sluice at Wend opened on Monday.';

const file = (
  what: string,
  name: string,
  content: HostileFile['content'],
  outcome: HostileFile['outcome'],
): HostileFile => ({ what, name, content, outcome });

const NAMES: readonly HostileFile[] = [
  file('a program', 'story.exe', 'MZ', KIND),
  file('a program behind another ending', 'story.txt.exe', WORDS, KIND),
  file('a program that is written backwards', 'story\u202Etxt.exe', WORDS, KIND),
  file('a name without an ending', 'story', WORDS, KIND),
  file('an ending alone', '.txt', WORDS, KIND),
  file('no name', '', WORDS, KIND),
  file('a NUL in its ending', 'story.txt\u0000.png', WORDS, KIND),
  file('a name of 10,000 letters', `${'a'.repeat(10_000)}.zip`, WORDS, KIND),
  file('a script', 'story.js', 'process.exit(1)', KIND),
  file('a picture with code in it', 'story.svg', '<svg onload="x()"/>', KIND),
  file('a path for a name', '../../etc/passwd.txt', WORDS, WORDS),
  file('a name in capitals', 'STORY.TXT', WORDS, WORDS),
  file('a name with a line break', 'sto\nry.txt', WORDS, WORDS),
];

const nul = Buffer.from([0x00, 0x01, 0x02, 0xff]);
const TEXTS: readonly HostileFile[] = [
  file('nothing', 'a.txt', '', EMPTY),
  file('spaces alone', 'a.txt', ' \n\t\r\n ', EMPTY),
  file('a byte order mark alone', 'a.txt', '\uFEFF', EMPTY),
  file('an archive', 'a.txt', Buffer.from('PK\u0003\u0004\u0000\u0000'), NO_TEXT),
  file('what is packed', 'a.txt', gzipSync(WORDS), NO_TEXT),
  file('a picture', 'a.txt', Buffer.concat([Buffer.from('\u0089PNG', 'latin1'), nul]), NO_TEXT),
  file('a program of Linux', 'a.txt', Buffer.concat([Buffer.from('\u007FELF'), nul]), NO_TEXT),
  file('text with a NUL in it', 'a.txt', `${WORDS}\u0000`, NO_TEXT),
  file('text of another encoding', 'a.txt', Buffer.from('Café à Brême', 'latin1'), NO_TEXT),
  file('UTF-8 that is cut off', 'a.txt', Buffer.from('Wend é').subarray(0, -1), NO_TEXT),
  file('UTF-8 that is longer than it need be', 'a.txt', Buffer.from([0xc0, 0xaf]), NO_TEXT),
  file('a surrogate in UTF-8', 'a.txt', Buffer.from([0xed, 0xa0, 0x80]), NO_TEXT),
  file('UTF-16 with a NUL in it', 'a.txt', Buffer.from('\uFEFFWend\u0000', 'utf16le'), NO_TEXT),
  file('UTF-16 of half a character', 'a.txt', Buffer.from([0xff, 0xfe, 0x57]), '\uFFFD'),
  file('UTF-16', 'a.txt', Buffer.from(`\uFEFF${WORDS}`, 'utf16le'), WORDS),
  file('more than a story has', 'a.txt', 'word '.repeat(400_001), /a story has at most 2,000,000/u),
  file('more than a file has', 'a.txt', Buffer.alloc(10_000_001, 'a'), /at most 10\.0 MB/u),
  file('marks that turn text round', 'a.txt', `\u202E${WORDS}`, `\u202E${WORDS}`),
  file('codes of a terminal', 'a.txt', `\u001B[2J${WORDS}`, `\u001B[2J${WORDS}`),
  file('what pings', 'a.txt', `@everyone ${WORDS}`, `@everyone ${WORDS}`),
];

const deep = (tag: string, times: number) =>
  `${`<${tag}>`.repeat(times)}${WORDS}${`</${tag}>`.repeat(times)}`;
const lol = Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
).join('');
const PAGES: readonly HostileFile[] = [
  file('tags in tags', 'a.html', deep('div', 200_000), MARKUP),
  file('tables in tables', 'a.html', deep('table', 5_000), MARKUP),
  file('very many tags', 'a.html', `<p>${WORDS}</p>${'<b></b>'.repeat(100_001)}`, MARKUP),
  file('nothing but a script', 'a.html', '<script>steal()</script>', EMPTY),
  file('a script', 'a.html', `<script>steal()</script><p>${WORDS}</p>`, WORDS),
  file('a script in capitals', 'a.html', `<SCRIPT>steal()</SCRIPT ><p>${WORDS}</p>`, WORDS),
  file('a style', 'a.html', `<style>p{background:url(//x)}</style><p>${WORDS}</p>`, WORDS),
  file('a handler', 'a.html', `<p onclick="steal()">${WORDS}</p>`, WORDS),
  file('a frame', 'a.html', `<iframe srcdoc="<p>steal</p>"></iframe><p>${WORDS}</p>`, WORDS),
  file('a comment', 'a.html', `<!-- steal --><p>${WORDS}</p>`, WORDS),
  file('a comment without an end', 'a.html', `<p>${WORDS}</p><!-- steal`, WORDS),
  file('a template', 'a.html', `<template><p>steal</p></template><p>${WORDS}</p>`, WORDS),
  file('entities in entities', 'a.html', `<!DOCTYPE x [${lol}]><p>${WORDS}</p>`, /./u),
  file(
    'a file of this machine',
    'a.html',
    `<!DOCTYPE x SYSTEM "file:///etc/passwd"><p>${WORDS}</p>`,
    WORDS,
  ),
  file('an encoding that there is not', 'a.html', `<meta charset="klingon"><p>${WORDS}</p>`, WORDS),
  file('an attribute of 9 MB', 'a.html', `<p title="${'a'.repeat(9_000_000)}">${WORDS}</p>`, WORDS),
  file('a tag without an end', 'a.html', `<p>${WORDS}</p><p ${'a '.repeat(100_000)}`, WORDS),
];

const front = (lines: string) => `---\n${lines}\n---\n${WORDS}`;
const laughs = Array.from({ length: 9 }, (_, at) =>
  at === 0 ? 'a0: &a0 [x]' : `a${at}: &a${at} [${`*a${at - 1},`.repeat(9)}]`,
).join('\n');
const MARKDOWN: readonly HostileFile[] = [
  file('aliases of aliases', 'a.md', front(laughs), /^That file /u),
  file('a tag that makes code', 'a.md', front('title: !!js/function "steal()"'), /./u),
  file('a key of all objects', 'a.md', front('__proto__: {kind: retelling}'), /./u),
  file('front matter without an end', 'a.md', `---\ntitle: x\n${WORDS}`, /./u),
  file('a number for a title', 'a.md', front('title: 12'), /./u),
  file('a date that there is not', 'a.md', front('date: 2024-13-45'), /^That file /u),
  file('quotations in quotations', 'a.md', `${'>'.repeat(2_000)} ${WORDS}`, /./u),
  file('stars', 'a.md', `${'*a '.repeat(5_000)}\n\n${WORDS}`, /./u),
  file('brackets', 'a.md', `${'['.repeat(5_000)}\n\n${WORDS}`, /./u),
  file('backticks', 'a.md', `${'`a``b'.repeat(5_000)}\n\n${WORDS}`, /./u),
  file('a script in Markdown', 'a.md', `<script>steal()</script>\n\n${WORDS}`, /./u),
];

/** A PDF of these objects, with no table of where they are: readers look for them then. */
const pdf = (...objects: readonly string[]) =>
  `%PDF-1.4\n${objects.map((one, at) => `${at + 1} 0 obj${one}endobj\n`).join('')}trailer<</Root 1 0 R>>\n`;
const CATALOG = '<</Type/Catalog/Pages 2 0 R>>';
const PAGE = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<<>>>>';
const NO_LETTERS = /^That PDF (?:has no text|is damaged)/u;
const PDFS: readonly HostileFile[] = [
  file('a page of the web', 'a.pdf', `<p>${WORDS}</p>`, NO_PDF),
  file('nothing', 'a.pdf', '', NO_PDF),
  file('a head alone', 'a.pdf', '%PDF-1.7\n', DAMAGED),
  file('a head and noise', 'a.pdf', Buffer.concat([Buffer.from('%PDF-1.7\n'), nul]), DAMAGED),
  file(
    'a page without words',
    'a.pdf',
    pdf(CATALOG, '<</Type/Pages/Kids[3 0 R]/Count 1>>', PAGE),
    NO_LETTERS,
  ),
  file(
    'pages that hold themselves',
    'a.pdf',
    pdf(CATALOG, '<</Type/Pages/Kids[2 0 R]/Count 1>>'),
    NO_LETTERS,
  ),
  file(
    'a billion pages',
    'a.pdf',
    pdf(CATALOG, '<</Type/Pages/Kids[3 0 R]/Count 1000000000>>', PAGE),
    /^That PDF /u,
  ),
  file('a catalogue that leads to itself', 'a.pdf', pdf('1 0 R'), DAMAGED),
  file(
    'a table that leads to itself',
    'a.pdf',
    `${pdf(CATALOG)}startxref\n9\n%%EOF`,
    /^That PDF /u,
  ),
  file(
    'a lock',
    'a.pdf',
    pdf(CATALOG).replace('>>\n', '/Encrypt<</Filter/Other/V 9>>>>\n'),
    /^That PDF /u,
  ),
  file(
    'a script to run',
    'a.pdf',
    pdf(
      '<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(steal())>>>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      PAGE,
    ),
    NO_LETTERS,
  ),
];

/** One list a kind. */
export const HOSTILE_FILES = { NAMES, TEXTS, PAGES, MARKDOWN, PDFS };
