// The engine at a terminal: one command a call, or a prompt that takes the same commands. Words go
// to the output, faults go to the errors a line each, and the exit status says how it went.
export { openChat } from './chat.js';
export { openDesk } from './open-desk.js';
export { runTerminal } from './run.js';
export { leaveWithReader, stopWithLine, usesColour, type Terminal } from './terminal.js';
