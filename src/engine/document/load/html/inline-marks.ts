import { type Element, Text, isTag, isText } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { isBlock } from './measures.js';

const NOTE = /^(?:\[.{1,30}\]|[*†‡§]+)$/u;
const NUMBER = /^[-−+]?\d{1,3}$/u;
const SUPERSCRIPTS: ReadonlyMap<string, string> = new Map(
  Array.from('0123456789+-−', (plain, at) => [plain, Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻')[at] ?? plain]),
);
/** What has a power: a number, a bracket, a unit or a variable. */
const BASE = /(?:[\p{N})]|(?<![\p{L}])\p{L}{1,3})$/u;

/**
 * Makes a raised text plain: a note's mark goes, `10<sup>2</sup>` becomes `10²`, so that it is not
 * 102, and `2<sup>nd</sup>` stays as it is.
 */
export function settleRaised(element: Element): void {
  const text = DomUtils.textContent(element).trim();
  const isLinked = DomUtils.getElementsByTagName('a', element).length > 0;
  const isNumber = NUMBER.test(text);
  const before = element.prev;
  const isPower = isNumber && before !== null && isText(before) && BASE.test(before.data);
  if (isLinked || NOTE.test(text) || (isNumber && !isPower)) element.children = [];
  else if (isPower) {
    element.children = [
      new Text(Array.from(text, (sign) => SUPERSCRIPTS.get(sign) ?? sign).join('')),
    ];
  }
}

/** Puts each term of a list of definitions on a line with what it means: `Flour: 500 grams`. */
export function joinDefinitions(list: Element): void {
  for (const term of list.children.filter((child) => isTag(child) && child.name === 'dt')) {
    const meaning = isTag(term) ? DomUtils.nextElementSibling(term) : null;
    if (!isTag(term) || meaning?.name !== 'dd') continue;
    if (meaning.children.some((child) => isTag(child) && isBlock(child))) continue;
    const mark = /[:?.!]\s*$/u.test(DomUtils.textContent(term)) ? ' ' : ': ';
    term.children = [...term.children, new Text(mark), ...meaning.children];
    meaning.children = [];
    // An empty block would still part the lines.
    meaning.name = 'span';
  }
}
