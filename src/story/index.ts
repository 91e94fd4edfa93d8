// Stories and the quotes that are cut from them. `loadCorpus` reads a folder or a file; a `Story`
// knows its text, its paragraphs and where it comes from; `story.quote` is the only maker of quotes.
export { InputError, type Place } from './input-error.js';
export { loadCorpus, type Corpus } from './load.js';
export { Quote } from './quote.js';
export { readPlain } from './read-plain.js';
export { Story, type Paragraph, type StoryInfo, type StoryKind } from './story.js';
