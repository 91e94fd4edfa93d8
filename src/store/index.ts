// What servers keep: their stories with every text, settings, what was asked and not answered, and what
// was read and is looked at. Over SQLite, through kysely. Whoever changes something is told once it is there
// for good, or that nothing was.
export type { Gap, Gaps } from './gaps.js';
export type { ChannelSettings, ServerSettings, Settings, SettingsChange } from './settings.js';
export type { VoteCount, Votes } from './votes.js';
export type { WishedQuestion, Wishes } from './wishes.js';
export {
  KEPT_AFTER_REMOVAL_MS,
  type KeptDraft,
  type Library,
  type StoryChange,
} from './library.js';
export { backUp } from './back-up.js';
export { PAGE_SERVER } from './page-server.js';
export { openStore, type Store } from './store.js';
export { StoreError, type StoreFault } from './store-error.js';
export type { MovedStory } from './moved-story.js';
export type { Origin, ReadStory, StoryRecord, StoryVersion } from './story-record.js';
