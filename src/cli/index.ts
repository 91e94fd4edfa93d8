// The engine at a terminal: one command a call, or a prompt that takes the same commands. Exit status 0
// when it ran, 2 for bad usage or bad input, with one line on stderr.
export { openChat } from './chat/chat.js';
export { runTerminal } from './run.js';
