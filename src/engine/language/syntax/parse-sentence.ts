import type { Span } from '../../document/index.js';
import { once } from '../../data/index.js';
import { lemmatise } from './lemmas/lemmatise.js';
import { syntaxModel } from './model/model-file.js';
import { loadNetwork } from './network/load-network.js';
import { SentenceReader } from './sentence-reader.js';
import type { SyntaxToken } from './token.js';
import { splitWords } from './words/split-words.js';

const reader = once(() => {
  const model = syntaxModel();
  return new SentenceReader(loadNetwork(model), model.header);
});

/**
 * Reads a sentence: tags, lemmas and the dependency tree, by a network learned from the English Web
 * Treebank and GUM (loaded at the first call).
 *
 * @param tokens the words of one sentence, as `splitWords` parts them
 */
export function parseSentence(
  tokens: readonly (Span & { readonly text: string })[],
): SyntaxToken[] {
  const { header } = syntaxModel();
  const read = reader().read(tokens.map(({ text }) => text));
  return tokens.map(({ start, end, text }, at) => {
    const xpos = header.tags[read.tags[at] ?? 0] ?? '';
    return {
      ...{ start, end, text, xpos },
      lemma: lemmatise(text, xpos, at === 0),
      upos: header.universalTags[read.universalTags[at] ?? 0] ?? '',
      head: read.heads[at] ?? -1,
      relation: header.relations[read.relations[at] ?? 0] ?? '',
    };
  });
}

/** Reads the sentence that stands at a span of a text, its words parted as the treebanks part them. */
export function parseSentenceAt(text: string, sentence: Span): SyntaxToken[] {
  return parseSentence(
    splitWords(text, sentence).map((word) => ({ ...word, text: text.slice(word.start, word.end) })),
  );
}
