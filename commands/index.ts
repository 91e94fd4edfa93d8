// What Discord, the page and the terminal take of the commands, and a thread that draws of the pictures.
export { commands } from './commands.js';
export { type AnyView, drawNamed } from './pictures.js';
