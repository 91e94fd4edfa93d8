import type { Element } from 'domhandler';

/** What holds no words of the page, or none that it shows. */
const UNSEEN = new Set(
  'script style noscript template title svg img hr nav header footer aside form button dialog figcaption iframe object video audio canvas map menu select textarea datalist'.split(
    ' ',
  ),
);
const ROLES =
  /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar|toolbar|tablist)$/u;
/** Classes of what is there for screen readers alone, or not on a screen at all. */
const UNSEEN_CLASS =
  /^(?:sr-only(?:-focusable)?|screen-reader(?:-text|-only)?|visually-?hidden(?:-focusable)?|u-(?:visually-)?hidden|a11y-hidden|assistive-text|offscreen|off-screen|(?:is-)?hidden|d-none|hide|print-only|no-?print)$/u;
const UNSEEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

/** Whether an element is no part of what a reader of the page sees as its text. */
export function isHidden({ name, attribs }: Element): boolean {
  return (
    UNSEEN.has(name) ||
    attribs['hidden'] !== undefined ||
    attribs['aria-hidden']?.trim().toLowerCase() === 'true' ||
    ROLES.test(attribs['role']?.trim().toLowerCase() ?? '') ||
    UNSEEN_STYLE.test(attribs['style'] ?? '') ||
    classesOf(attribs['class'] ?? '').some((one) => UNSEEN_CLASS.test(one))
  );
}

/** Names of classes or ids in lower case with hyphens: `readMore related_list` → `read-more`, `related-list`. */
export function classesOf(names: string): string[] {
  return names
    .replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, '-')
    .toLowerCase()
    .split(/\s+/u)
    .map((name) => name.replace(/[_-]+/gu, '-'))
    .filter((name) => name !== '');
}
