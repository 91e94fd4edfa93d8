import { once, oneOf, readKeyed } from '../../data/index.js';

const CLASSES = [
  ...(['be', 'auxiliary', 'modal', 'preposition', 'after a verb', 'before no noun'] as const),
  ...(['participle', 'measure', 'measured', 'money', 'saying', 'worth'] as const),
] as const;
type AskingClass = (typeof CLASSES)[number];

const classes = once(() => readKeyed('ask/asking-words.txt', CLASSES));

/** The words of classes that a question is read by, in lower case. */
export function askingWords(...names: readonly AskingClass[]): readonly string[] {
  return names.flatMap((name) => classes().get(name) ?? []);
}

/** The source of a pattern that matches any of them. */
export function anyAskingWord(...names: readonly AskingClass[]): string {
  return oneOf(askingWords(...names));
}
