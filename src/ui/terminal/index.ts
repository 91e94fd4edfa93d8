// What the terminal commands share: options, output as text or JSON, colours.
export { STORY_OPTION, type StoryOption, examples, oneStory, upTo } from './options.js';
export { type Result, type Session, asksForJson, print, printFrom, showing } from './session.js';
export { type Terminal, leaveWithReader, stopWithLine, usesColour, writeLine } from './terminal.js';
export { toTerminal } from './to-terminal.js';
