/** So many words are remembered; a library of a million sentences has about as many. */
const MAX_WORDS = 200_000;

/** What is longer is no word, and not met again. */
const MAX_WORD_LENGTH = 64;

/**
 * A function of a word that works its result out once a word: most words of a text have been met
 * before. It forgets everything when it holds too much.
 */
export function memoise<Result>(work: (word: string) => Result): (word: string) => Result {
  const results = new Map<string, Result>();
  return (word) => {
    const known = results.get(word);
    if (known !== undefined) return known;
    if (word.length > MAX_WORD_LENGTH) return work(word);
    if (results.size >= MAX_WORDS) results.clear();
    const own = detached(word);
    const result = work(own);
    results.set(own, result);
    return result;
  };
}

/** The same word with memory of its own: a slice of a text would keep the whole text in memory. */
function detached(word: string): string {
  return ` ${word}`.slice(1);
}
