// The playground: a page that looks like a Discord server with the bot in it, for who has no token
// yet. Its commands run through the same handler as those of Discord.
export { openPlayground, type Playground } from './open-playground.js';
export { playgroundApp, type PlaygroundParts } from './app.js';
