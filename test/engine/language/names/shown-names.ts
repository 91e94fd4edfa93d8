import { readNames } from '../../../../src/engine/index.js';

/** The names of a text, each as `Title ~Name kind`. */
export function shown(text: string): string[] {
  return readNames(text).map(({ start, bare, end, kind }) => {
    const title = bare > start ? `${text.slice(start, bare)}~` : '';
    return `${title}${text.slice(bare, end)} ${kind}`;
  });
}
