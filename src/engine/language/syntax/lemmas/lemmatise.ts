import { once, readLines } from '../../../data/index.js';
import { memoise } from '../../tokens/memoise.js';
import { rankOf } from '../model/known-words.js';
import { irregularLemma } from './irregular-lemmas.js';
import { applyRule, endingsOf, lemmaClass, type LemmaRule, wholeKey } from './lemma-rules.js';
import { spelledLemmas } from './spelled-lemmas.js';

const FILE = 'syntax/lemmas.tsv';

/** The lines of each class, its name off, until its rules are asked for. */
const lines = once(() => {
  const classes = new Map<string, string[]>();
  for (const { text } of readLines(FILE)) {
    const tab = text.indexOf('\t');
    const name = text.slice(0, tab);
    const own = classes.get(name);
    if (own) own.push(text.slice(tab + 1));
    else classes.set(name, [text.slice(tab + 1)]);
  }
  return classes;
});

const known = new Map<string, ReadonlyMap<string, LemmaRule>>();

/** The rules of a class by key, read when they are first asked for: a sentence has words of few. */
function rulesOf(name: string): ReadonlyMap<string, LemmaRule> | undefined {
  const before = known.get(name);
  const own = before ? undefined : lines().get(name);
  if (!own) return before;
  const rules = new Map(
    own.map((line) => {
      const [key = '', form = '', cut = '', ending = ''] = line.split('\t');
      return [key, { lower: form === 'small', cut: Number(cut), ending }];
    }),
  );
  known.set(name, rules);
  return rules;
}

/** By tag: the lemmas of words, and of those that open a sentence. */
const lemmas = new Map<string, (text: string) => string>();
const firstLemmas = new Map<string, (text: string) => string>();

/**
 * The lemma of a word, by the first of these that knows it: the list of irregular forms, the rule that
 * was learned of the word, the commonest word that spelling makes a form of, and the rule that was
 * learned of its longest ending.
 *
 * @param isFirst whether it opens a sentence, where a capital says nothing
 */
export function lemmatise(text: string, xpos: string, isFirst: boolean): string {
  const byTag = isFirst ? firstLemmas : lemmas;
  const known = byTag.get(xpos);
  if (known) return known(text);
  const lemmaOf = memoise((word) => workOut(word, xpos, isFirst));
  byTag.set(xpos, lemmaOf);
  return lemmaOf(text);
}

function workOut(text: string, xpos: string, isFirst: boolean): string {
  const lower = text.toLowerCase();
  const irregular = irregularLemma(lower, xpos);
  if (irregular !== undefined) return irregular;
  const own = rulesOf(lemmaClass(text, xpos, isFirst));
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
  let [best, least]: [string | undefined, number] = [undefined, Infinity];
  for (const word of spelledLemmas(lower, xpos)) {
    const rank = rankOf(word);
    if (rank < least) [best, least] = [word, rank];
  }
  return best;
}
