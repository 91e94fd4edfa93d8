import { byWord, readKeyed, WordMap } from '../../data/index.js';
import { reportingVerb } from './reporting-verbs.js';

/** What is said of words by the verb that reports them: `reported`, `demanded`. */
const ATTRIBUTION_WORDS = new WordMap(() => byWord(readKeyed('speakers/attribution-words.txt')));
const SAID = 'said';
/** Further from the speaker's name than this, in words, a verb may be somebody else's. */
const FARTHEST = 3;
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const POSSESSIVE = /['’]s?$/u;

/**
 * How somebody says what a sentence tells, as a participle: `reported`, `demanded`, `said`. It is that
 * of the verb of saying nearest to their name; where the sentence has a pronoun for them, of its only
 * such verb.
 *
 * @param sentence the words of a story.
 * @param speaker their name.
 */
export function attributionWord(sentence: string, speaker: string): string {
  const words = wordsOf(sentence);
  const named = new Set(wordsOf(speaker));
  const places = words.flatMap((word, at) => (named.has(word) ? [at] : []));
  const verbs = words.flatMap((word, at) => {
    const verb = named.has(word) ? undefined : reportingVerb(word);
    return verb === undefined ? [] : [{ at, said: ATTRIBUTION_WORDS.get(verb) ?? SAID }];
  });
  if (places.length === 0) {
    const [only = SAID, ...others] = new Set(verbs.map(({ said }) => said));
    return others.length === 0 ? only : SAID;
  }
  const distance = (at: number): number => Math.min(...places.map((place) => Math.abs(place - at)));
  const near = verbs
    .map(({ at, said }) => ({ said, far: distance(at) }))
    .sort((a, b) => a.far - b.far);
  const [nearest] = near;
  return nearest && nearest.far <= FARTHEST ? nearest.said : SAID;
}

const wordsOf = (text: string): string[] =>
  (text.match(WORD) ?? []).map((word) => word.toLowerCase().replace(POSSESSIVE, ''));
