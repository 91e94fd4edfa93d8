// What a command is: what Discord shows of it, what it is given, what it returns.
export type { Choice, Command, MessageCommand, Pressed, SlashCommand } from './command.js';
export { askOn, type Conversation, type Earlier } from './conversation.js';
export type { Channels, Context, Options, PickedChannel } from './context.js';
