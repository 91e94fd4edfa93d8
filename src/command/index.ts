// What a command is: what Discord shows of it, what it is given, what it returns.
export {
  LONGEST_CHOICE,
  type Choice,
  type Command,
  type MessageCommand,
  type Pressed,
  type SlashCommand,
} from './command.js';
export { askOn, type Conversation, type Earlier } from './conversation.js';
export type { Channels, Context, Options, PickedChannel } from './context.js';
