import type { Span } from '../../document/index.js';
import { readTerms } from '../../language/index.js';
import type { Passage } from '../../search/index.js';
import type { Question } from '../question/question.js';

/** `Anna Roth, 61,`, `Anna Roth (61)`, `Anna Roth, aged 61`. */
const AGED = /((?:\p{Lu}[\p{L}'’-]* )*\p{Lu}[\p{L}'’-]+)(?:, (?:aged )?| \()(\d{1,3})(?=[,;.)])/gu;

/** The age that stands right behind the name of whom a question asks how old they are: not that of somebody beside them. */
export function ageBeside(
  { dimension, terms }: Question,
  { story, start, end }: Passage,
): Span | undefined {
  if (dimension !== 'age') return undefined;
  const named = new Set(terms.flatMap(({ name, term }) => (name ? [term] : [])));
  const ages = [...story.text.slice(start, end).matchAll(AGED)].filter(([, bearer = '']) =>
    readTerms(bearer).some(({ term }) => term !== null && named.has(term)),
  );
  const [only, ...others] = ages;
  const [whole = '', , age = ''] = only ?? [];
  if (!only || others.length > 0) return undefined;
  const to = start + only.index + whole.length;
  return { start: to - age.length, end: to };
}
