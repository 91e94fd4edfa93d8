// The server of the playground: a page that looks like a Discord server with the bot in it. Its
// commands run through the same interaction handler as those of Discord. The page takes from here
// the types of what the two tell each other, and nothing else.
export type { Api } from './api.js';
export { playgroundApp } from './app.js';
export type { DemoChannel } from './demo-server.js';
export type { InteractionEvent, QuotedSlice, SentFile } from './interaction-event.js';
export type { InteractionRequest } from './interaction-request.js';
export { type OwnHosts, ownHosts } from './own-hosts.js';
export { type Playground, openPlayground } from './open-server.js';
export type { PageCommandOption, PageData, RegisteredCommand, StoryText } from './page-data.js';
