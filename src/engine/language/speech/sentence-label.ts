/** What stands before a sentence to name it: `TL;DR:`. */
export const LABEL = /^\p{Lu}[\p{Lu};./-]+:\s+/u;
