// A message as a terminal shows it, and the streams that it goes to.
export { type Terminal, leaveWithReader, stopWithLine, usesColour, writeLine } from './terminal.js';
export { toTerminal } from './to-terminal.js';
