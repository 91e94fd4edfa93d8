import render from 'dom-serializer';
import { type ChildNode, type Element, type ParentNode, hasChildren, isTag } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { isNamedClutter, isNamedComments } from './clutter-classes.js';
import { LONGEST_LINE, headsClutter, isClutterLine, isPointer } from './clutter-lines.js';
import { isHidden } from './hidden.js';
import { joinDefinitions, settleRaised } from './inline-marks.js';
import { isBlock, measureAll, type TextMeasure } from './measures.js';

/** What is this long, and more than this share of its page, is its story, whatever it is called. */
const MOST_BESIDE = { text: 400, share: 0.5 };
/** A page with less text in paragraphs beside its comments, or a smaller share, is made of them: a forum. */
const LEAST_STORY = { text: 100, share: 0.2 };

const LISTS = new Set(['ul', 'ol', 'dl']);
const HEADINGS = /^h[2-6]$/u;
const NONE: TextMeasure = {
  text: 0,
  linkText: 0,
  links: 0,
  paragraphText: 0,
  frames: false,
  blocks: false,
};

/** The markup of a page without what is hidden or stands beside its story, notes and definitions settled. */
export function storyMarkup(html: string): string {
  const page = seenPage(html);
  removeClutter(page);
  removeComments(page);
  // A page of nothing else is what it is.
  const story = DomUtils.textContent(page).trim() === '' ? seenPage(html) : page;
  for (const raised of DomUtils.getElementsByTagName('sup', story)) settleRaised(raised);
  for (const list of DomUtils.getElementsByTagName('dl', story)) joinDefinitions(list);
  return render(story.children);
}

function seenPage(html: string): ParentNode {
  const page = parseDocument(html);
  removeWhere(page, isHidden);
  return page;
}

/**
 * Removes elements for which it is so, outermost first, with what that adds to those that are gone. All
 * children of a node at once: one after the other they would take the square of their number.
 */
function removeWhere(
  node: ParentNode,
  isUnwanted: (element: Element, gone: Set<ChildNode>) => boolean,
): void {
  const gone = new Set<ChildNode>();
  for (const child of node.children) {
    if (gone.has(child)) continue;
    if (isTag(child) && isUnwanted(child, gone)) gone.add(child);
    else if (hasChildren(child)) removeWhere(child, isUnwanted);
  }
  if (gone.size === 0) return;
  const kept = node.children.filter((child) => !gone.has(child));
  for (const [at, child] of kept.entries()) {
    child.prev = kept[at - 1] ?? null;
    child.next = kept[at + 1] ?? null;
  }
  node.children = kept;
}

function removeClutter(page: ParentNode): void {
  const measures = measureAll(page);
  const of = (node: ChildNode): TextMeasure => measures.get(node) ?? NONE;
  const whole = page.children.reduce((sum, child) => sum + of(child).text, 0);
  const { text, share } = MOST_BESIDE;
  removeWhere(page, (element, gone) => {
    const measure = of(element);
    if (measure.frames || (measure.text > text && measure.text > whole * share)) return false;
    if (isNamedClutter(element) || isLinkList(element, measure)) return true;
    if (element.name === 'a') return isPointer(lineOf(element, measure) ?? '');
    const line = isBlock(element) ? lineOf(element, measure) : undefined;
    if (line === undefined) return false;
    const isClutter = isClutterLine(line, measure);
    const hasList =
      headsClutter(line, HEADINGS.test(element.name)) && markListBehind(element, of, gone);
    return isClutter || hasList;
  });
}

/** The words of an element, where they are a line. */
function lineOf(element: Element, { text, blocks }: TextMeasure): string | undefined {
  if (blocks || text === 0 || text > LONGEST_LINE) return undefined;
  return DomUtils.textContent(element).replace(/\s+/gu, ' ').trim();
}

/** A list, or a row, of nothing but links: other stories, buttons. */
function isLinkList(element: Element, { text, linkText, links }: TextMeasure): boolean {
  if (links < 2 || linkText < text * 0.9 || !isBlock(element)) return false;
  return LISTS.has(element.name) || element.name === 'div';
}

/** Marks the list that a line is the heading of; whether there is one. */
function markListBehind(
  heading: Element,
  of: (node: ChildNode) => TextMeasure,
  gone: Set<ChildNode>,
): boolean {
  const next = DomUtils.nextElementSibling(heading);
  if (!next) return false;
  const { text, linkText } = of(next);
  const isList = LISTS.has(next.name) || linkText > text / 2 || isNamedClutter(next);
  if (isList) gone.add(next);
  return isList;
}

function removeComments(page: ParentNode): void {
  const measures = measureAll(page);
  const paragraphs = (nodes: readonly ChildNode[]): number =>
    nodes.reduce((sum, node) => sum + (measures.get(node)?.paragraphText ?? 0), 0);
  const isComments = (element: Element): boolean =>
    isNamedComments(element) && measures.get(element)?.frames !== true;
  const comments = outermost(page, isComments);
  const own = paragraphs(comments);
  const beside = paragraphs(page.children) - own;
  if (beside < LEAST_STORY.text && beside < own * LEAST_STORY.share) return;
  removeWhere(page, isComments);
}

function outermost(node: ParentNode, isWanted: (element: Element) => boolean): Element[] {
  return node.children.flatMap((child) => {
    if (isTag(child) && isWanted(child)) return [child];
    return hasChildren(child) ? outermost(child, isWanted) : [];
  });
}
