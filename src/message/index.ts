// Results → messages, and messages → what Discord or a terminal shows, quotes intact.
export type { Block, Button, Message, Press } from './message.js';
export { contextAsked, pageAsked, type PageAsked, type Showing } from './showing.js';
export { deleteButton, DELETE } from './delete-button.js';
export { answerMessage } from './answer.js';
export { checkMessage } from './check.js';
export { contextMessage } from './context.js';
export { factsMessage } from './facts.js';
export { timelineMessage } from './timeline.js';
export { summaryMessage, summaryPosts } from './summary.js';
export { searchMessage } from './search.js';
export { storiesMessage } from './stories.js';
export { subjectsMessage } from './subjects.js';
export { helpMessage } from './help.js';
export { notice } from './notice.js';
export { decodePress, encodePress } from './press-id.js';
export { toDiscord, TooMuchError } from './to-discord.js';
export { toTerminal } from './to-terminal.js';
