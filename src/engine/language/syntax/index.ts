// Reads sentences: words as the treebanks part them, tags, lemmas and the dependency tree, by models
// learned from treebanks of Universal Dependencies (`npm run train -- --syntax`).
export { encodeWords, parseSentence, parseSentenceAt } from './parse-sentence.js';
export { lemmatise } from './lemmas/lemmatise.js';
export { type WordClasses, wordClasses } from './word-classes.js';
export type { Phrase } from './phrase.js';
export type { SyntaxToken } from './token.js';
export { splitWords } from './words/split-words.js';
