import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETS } from '../question-set.js';

/** The set that facts are learned and measured on: CaRB (Bhardwaj et al. 2019, MIT), half of it. */
export const FACT_SET = join(SETS, 'carb-dev.tsv');

/** The words of a fact, in lower case. */
export interface FactWords {
  readonly subject: readonly string[];
  readonly relation: readonly string[];
  readonly object: readonly string[];
}

/** A fact that a person took from a sentence. */
export interface GoldFact extends FactWords {
  /** Whether it has an object at all. */
  readonly hasObject: boolean;
}

/** A sentence and what people took from it. */
export interface GoldSentence {
  readonly sentence: string;
  readonly facts: readonly GoldFact[];
}

/** Words as the set's scorer parts them: at spaces. */
export const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/u).filter(Boolean);

/** Reads a file of lines `sentence, relation, subject, object…`, parted by tabs. */
export function readGold(file: string): GoldSentence[] {
  const gold = new Map<string, GoldFact[]>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [sentence = '', relation = '', subject = '', ...objects] = line.split('\t');
    if (line.trim() === '') continue;
    const facts = gold.get(sentence) ?? [];
    gold.set(sentence, facts);
    facts.push({
      relation: wordsOf(relation),
      subject: wordsOf(subject),
      object: wordsOf(objects.join(' ')),
      hasObject: objects.length > 0,
    });
  }
  return [...gold].map(([sentence, facts]) => ({ sentence, facts }));
}
