// The server of the playground: a page that looks like a Discord server with the bot in it. Its
// commands run through the same interaction handler as those of Discord.
export { playgroundApp } from './app.js';
export { type Playground, openPlayground } from './open-server.js';
