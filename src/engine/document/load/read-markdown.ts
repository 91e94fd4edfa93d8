import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import { trimmed, type Span } from '../span.js';
import { FRONT_MATTER_FORMATS, readFrontMatter } from './front-matter/front-matter.js';
import { InputError } from '../input-error.js';
import { Story } from '../story.js';
import type { Paragraph, StoryInfo } from '../story-info.js';

/** A rule with a key under it that was not read as front matter. */
const UNCLOSED =
  /^(?:(---)[^\S\n\r]*(?:\r\n|\n|\r)[a-z]+:|(\+\+\+)[^\S\n\r]*(?:\r\n|\n|\r)[a-z]+\s*=)/u;

/**
 * A story from Markdown. Every offset is into the file's own text, front matter and markup
 * included; paragraphs are those of the body, in lists and block quotes too, and not its headings,
 * code or HTML. Without front matter the first heading is the title.
 *
 * @throws {InputError} where the front matter is broken.
 */
export function readMarkdown(id: string, text: string, file: string): Story {
  // A byte order mark would hide the front matter; micromark counts offsets from after it.
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  const root = fromMarkdown(text.slice(shift), {
    extensions: [frontmatter([...FRONT_MATTER_FORMATS])],
    mdastExtensions: [frontmatterFromMarkdown([...FRONT_MATTER_FORMATS])],
  });
  const info = infoOf(root, text.slice(shift), id, file);
  const paragraphs: Paragraph[] = [];
  collect(root, (start, end) => {
    const span = trimmed(text, { start: start + shift, end: end + shift });
    if (span.start < span.end) paragraphs.push({ ...span, number: paragraphs.length + 1 });
  });
  const title = titleIn(text, root, info.title, shift);
  return new Story(info, text, paragraphs, title);
}

/** Where the title stands word for word: in the front matter, or as the first heading. */
function titleIn(text: string, root: Root, title: string, shift: number): Span | undefined {
  const [first] = root.children;
  const isKey = FRONT_MATTER_FORMATS.some((one) => one === first?.type);
  const { position } = (isKey ? first : root.children.find(({ type }) => type === 'heading')) ?? {};
  const [from = 0, to = 0] = [position?.start.offset, position?.end.offset];
  const within = text.slice(from + shift, to + shift);
  const key = isKey ? /^[^\S\n]*["']?title["']?[^\S\n]*[:=][^\S\n]*["']?/mu.exec(within) : null;
  if (isKey && !key) return undefined;
  const after = key ? key.index + key[0].length : 0;
  const at = isKey && !within.startsWith(title, after) ? -1 : within.indexOf(title, after);
  return at < 0 ? undefined : { start: from + shift + at, end: from + shift + at + title.length };
}

function infoOf(root: Root, text: string, id: string, file: string): StoryInfo {
  const [first] = root.children;
  const format = FRONT_MATTER_FORMATS.find((one) => one === first?.type);
  if (format && first && 'value' in first) {
    return readFrontMatter(format, first.value, file, (first.position?.start.line ?? 1) + 1);
  }
  const [, dashes, pluses] = UNCLOSED.exec(text) ?? [];
  const fence = dashes ?? pluses;
  if (fence !== undefined) {
    throw new InputError(`the front matter has no end: put a line "${fence}" after it`, {
      place: { file, line: 1 },
    });
  }
  const heading = root.children.find((node) => node.type === 'heading');
  return { id, title: (heading && plainText(heading)) ?? id, kind: 'original', language: 'en' };
}

function collect(node: Nodes, found: (start: number, end: number) => void): void {
  if (node.type === 'paragraph') {
    const { start, end } = node.position ?? {};
    if (start?.offset !== undefined && end?.offset !== undefined) found(start.offset, end.offset);
    return;
  }
  if (node.type === 'heading') return;
  if ('children' in node) for (const child of node.children) collect(child, found);
}

function plainText(node: Nodes): string | undefined {
  if ('value' in node) return node.value;
  if (!('children' in node)) return undefined;
  return node.children.map((child) => plainText(child) ?? '').join('') || undefined;
}
