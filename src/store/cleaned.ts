/** Without what the database cannot hold. */
export const cleaned = (words: string): string =>
  words.replaceAll(/\p{Cc}+/gu, ' ').replaceAll(/\p{Surrogate}/gu, '\uFFFD');
