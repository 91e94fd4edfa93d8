import { once, readLines } from '../../../data/index.js';
import { applyRule, lemmaClass, lemmaKeys, type LemmaRule } from './lemma-rules.js';

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
 * The lemma of a word, by the rule of its longest known ending (learned: see the file).
 *
 * @param isFirst whether it opens a sentence, where a capital says nothing
 */
export function lemmatise(text: string, xpos: string, isFirst: boolean): string {
  const own = rules().get(lemmaClass(text, xpos, isFirst));
  if (!own) return text.toLowerCase();
  for (const key of lemmaKeys(text)) {
    const rule = own.get(key);
    if (rule) return applyRule(text, rule);
  }
  return text;
}
