import { readTerms } from '../../language/index.js';
import { STOP, type SentenceIndex } from '../../search/index.js';

/** How far a passage keeps to the question's very words. */
export const WORDING_FEATURES = [
  // The idf of the question's function words that it has, summed.
  'functionWords',
  // Query terms that it has only in another form: `founding` for `founded`.
  'otherForms',
  // Bigrams of a function word and a query term that it has as the question does.
  'bigrams',
] as const;

/** Function words that only ask. */
const ASKING = new Set('who whom whose which what when where why how did do does'.split(' '));

/**
 * The wording of a question: of two sentences that share its content words, the one with its
 * function words and endings too is nearer to what it means.
 */
export class Wording {
  /** The idf of each function word, by the id of its form. */
  readonly #functionWords = new Map<number, number>();
  /** The inflected forms in which the question has each term, by the term's id. */
  readonly #forms = new Map<number, Set<number>>();
  /** Function words (ids of forms) by the term that stands after them, and before. */
  readonly #before = new Map<number, Set<number>>();
  readonly #after = new Map<number, Set<number>>();

  constructor(
    text: string,
    readonly index: SentenceIndex,
  ) {
    const words = readTerms(text).map(({ term, form }) => ({
      form: index.formOf(form),
      word: form,
      isFunction: term === null,
      id: term === null ? undefined : index.idOf(term),
    }));
    words.forEach(({ word, form, isFunction, id }, i) => {
      if (isFunction) {
        if (form !== undefined && !ASKING.has(word)) {
          this.#functionWords.set(form, index.idfOfForm(form));
        }
        return;
      }
      if (id === undefined) return;
      if (form !== undefined) add(this.#forms, id, form);
      else this.#forms.set(id, this.#forms.get(id) ?? new Set());
      const [left, right] = [words[i - 1], words[i + 1]];
      if (left?.isFunction && left.form !== undefined) add(this.#before, id, left.form);
      if (right?.isFunction && right.form !== undefined) add(this.#after, id, right.form);
    });
  }

  /** The features of the passage of an ordinal. */
  features(ordinal: number): Record<(typeof WORDING_FEATURES)[number], number> {
    const tokens = this.index.tokens(ordinal);
    const forms = this.index.forms(ordinal);
    const seen = new Set<number>();
    const same = new Map<number, boolean>();
    let functionWords = 0;
    let bigrams = 0;
    for (let i = 0; i < tokens.length; i++) {
      const id = tokens[i] ?? STOP;
      const form = forms[i] ?? 0;
      if (id === STOP) {
        const idf = this.#functionWords.get(form);
        if (idf === undefined || seen.has(form)) continue;
        seen.add(form);
        functionWords += idf;
        continue;
      }
      const asked = this.#forms.get(id);
      if (!asked) continue;
      same.set(id, (same.get(id) ?? false) || asked.has(form));
      if (tokens[i - 1] === STOP && this.#before.get(id)?.has(forms[i - 1] ?? 0)) bigrams++;
      if (tokens[i + 1] === STOP && this.#after.get(id)?.has(forms[i + 1] ?? 0)) bigrams++;
    }
    let otherForms = 0;
    for (const kept of same.values()) if (!kept) otherForms++;
    return { functionWords, otherForms: otherForms / 2, bigrams: bigrams / 2 };
  }
}

function add(sets: Map<number, Set<number>>, key: number, value: number): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}
