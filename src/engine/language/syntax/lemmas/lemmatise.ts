import { once, readLines } from '../../../data/index.js';
import { rankOf } from '../model/known-words.js';
import { irregularLemma } from './irregular-lemmas.js';
import { applyRule, endingsOf, lemmaClass, type LemmaRule, wholeKey } from './lemma-rules.js';
import { spelledLemmas } from './spelled-lemmas.js';

const FILE = 'syntax/lemmas.tsv';

/** The rules by class, and in it by key. */
const rules = once(() => {
  const classes = new Map<string, Map<string, LemmaRule>>();
  for (const { text } of readLines(FILE)) {
    const [name = '', key = '', form = '', cut = '', ending = ''] = text.split('\t');
    const own = classes.get(name) ?? new Map<string, LemmaRule>();
    classes.set(name, own.set(key, { lower: form === 'small', cut: Number(cut), ending }));
  }
  return classes;
});

/**
 * The lemma of a word, by the first of these that knows it: the list of irregular forms, the rule that
 * was learned of the word, the commonest word that spelling makes a form of, and the rule that was
 * learned of its longest ending.
 *
 * @param isFirst whether it opens a sentence, where a capital says nothing
 */
export function lemmatise(text: string, xpos: string, isFirst: boolean): string {
  const lower = text.toLowerCase();
  const irregular = irregularLemma(lower, xpos);
  if (irregular !== undefined) return irregular;
  const own = rules().get(lemmaClass(text, xpos, isFirst));
  const whole = own?.get(wholeKey(lower));
  if (whole) return applyRule(text, whole);
  const isName = xpos === 'NNS' && text !== lower && !isFirst;
  const spelled = isName ? undefined : commonest(lower, xpos);
  if (spelled !== undefined || !own) return spelled ?? lower;
  const ending = endingsOf(lower).find((key) => own.has(key));
  const rule = ending === undefined ? undefined : own.get(ending);
  return rule ? applyRule(text, rule) : text;
}

/** The commonest of the words that spelling makes a form of. */
function commonest(lower: string, xpos: string): string | undefined {
  const known = spelledLemmas(lower, xpos).filter((word) => rankOf(word) < Infinity);
  return known.sort((one, other) => rankOf(one) - rankOf(other))[0];
}
