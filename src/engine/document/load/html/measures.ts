import {
  type ChildNode,
  type Element,
  type ParentNode,
  hasChildren,
  isTag,
  isText,
} from 'domhandler';

/** What an element holds, in UTF-16 code units of text. */
export interface TextMeasure {
  readonly text: number;
  /** The share of it that stands in links. */
  readonly linkText: number;
  readonly links: number;
  /** What stands in its paragraphs, or runs as long as in one, outside links. */
  readonly paragraphText: number;
  /** Whether a story may begin in it: a main heading, an article, a main part. */
  readonly frames: boolean;
  /** Whether there is a block in it: then its text is no line. */
  readonly blocks: boolean;
}

/** Longer than this a text is a paragraph, whatever it is marked up as. */
const LONG_TEXT = 60;
const FRAMES = new Set(['h1', 'article', 'main', 'body']);
const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);

/** Whether an element is laid out as a block. */
export const isBlock = ({ name }: Element): boolean => BLOCKS.has(name);

/** Measures every element below a node in one pass. */
export function measureAll(root: ParentNode): Map<ChildNode, TextMeasure> {
  const measures = new Map<ChildNode, TextMeasure>();
  const measure = (node: ChildNode, isLink: boolean, isParagraph: boolean): TextMeasure => {
    if (isText(node)) {
      const text = node.data.trim().length;
      const linkText = isLink ? text : 0;
      const paragraphText = (isParagraph || text > LONG_TEXT) && !isLink ? text : 0;
      return { text, linkText, links: 0, paragraphText, frames: false, blocks: false };
    }
    let [text, linkText, links, paragraphText, frames, blocks] = [0, 0, 0, 0, false, false];
    if (hasChildren(node)) {
      const name = isTag(node) ? node.name : '';
      for (const child of node.children) {
        const own = measure(child, isLink || name === 'a', isParagraph || name === 'p');
        text += own.text;
        linkText += own.linkText;
        links += own.links;
        paragraphText += own.paragraphText;
        frames ||= own.frames || (isTag(child) && FRAMES.has(child.name));
        blocks ||= own.blocks || (isTag(child) && isBlock(child));
      }
      if (name === 'a') links++;
    }
    const measured = { text, linkText, links, paragraphText, frames, blocks };
    measures.set(node, measured);
    return measured;
  };
  for (const child of root.children) measure(child, false, false);
  return measures;
}
