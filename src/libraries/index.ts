// The stories that each server sees as an engine: the shipped ones, its own, or both. Opened when a server
// first asks, kept while there is room, and opened anew after each change.
export { Libraries, type LibraryToOpen, type StoryPreview } from './libraries.js';
export type { OpenLibrary } from './open-library.js';
export { intakeWith } from './intake-with.js';
export { narrowed, type NarrowedEngine } from './narrowed.js';
