import type { Span } from '../../document/index.js';
import { once } from '../../data/index.js';
import { memoise } from '../tokens/memoise.js';
import { lemmatise } from './lemmas/lemmatise.js';
import { syntaxModel } from './model/model-file.js';
import { wordForm } from './model/word-form.js';
import { SentenceReader } from './sentence-reader.js';
import type { SyntaxToken } from './token.js';
import { splitWords } from './words/split-words.js';

const reader = once(() => {
  const { header, clusters, scorer } = syntaxModel();
  return {
    header,
    reader: new SentenceReader(scorer),
    form: memoise((word) => wordForm(word, clusters)),
  };
});

/**
 * Reads a sentence: tags, lemmas and the dependency tree, by models learned from the English Web
 * Treebank and GUM (loaded at the first call).
 *
 * @param tokens the words of one sentence, as `splitWords` parts them
 */
export function parseSentence(
  tokens: readonly (Span & { readonly text: string })[],
): SyntaxToken[] {
  const { header, reader: read, form } = reader();
  const { tags, universalTags, tree } = read.read(tokens.map(({ text }) => form(text)));
  return tokens.map(({ start, end, text }, at) => {
    const xpos = header.tags[tags[at] ?? 0] ?? '';
    const head = tree.heads[at] ?? tokens.length;
    return {
      ...{ start, end, text, xpos },
      lemma: lemmatise(text, xpos, at === 0),
      upos: header.universalTags[universalTags[at] ?? 0] ?? '',
      head: head === tokens.length ? -1 : head,
      relation: header.relations[tree.labels[at] ?? 0] ?? '',
    };
  });
}

/** Reads the sentence that stands at a span of a text, its words parted as the treebanks part them. */
export function parseSentenceAt(text: string, sentence: Span): SyntaxToken[] {
  return parseSentence(
    splitWords(text, sentence).map((word) => ({ ...word, text: text.slice(word.start, word.end) })),
  );
}
