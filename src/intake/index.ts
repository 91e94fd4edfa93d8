// What people give, read into stories: files, pages of the web, pasted text. Hostile files are refused with
// one clear line; what takes too long or too much memory is for whoever runs this in a thread to stop.
export { type Known, wordsIn } from './checked-story.js';
export { MAX_FILE_BYTES, tooLarge } from './limits.js';
export { type GivenSource, readPasted, readSource } from './read-given.js';
