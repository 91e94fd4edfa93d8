// Stories and the quotes cut from them. A `Story` knows its text, its paragraphs and where it comes
// from; `story.quote` is the only maker of quotes; `loadCorpus` reads a folder or a file.
export { bareStory } from './bare-story.js';
export { InputError } from './input-error.js';
export { type Corpus, loadCorpus } from './load/load-corpus.js';
export { readPlain } from './load/read-plain.js';
export { type GivenStory, readGiven } from './load/read-story.js';
export { storyExtensions, STORY_FORMATS } from './load/story-formats.js';
export type { Quote } from './quote.js';
export { type Span, covers, mergeSpans, overlaps, trimmed } from './span.js';
export { Story } from './story.js';
export type { StoryInfo, StoryKind } from './story-info.js';
