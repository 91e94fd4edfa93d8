// What a command is: what Discord is told of it, what it is given, what it returns; and the options
// and buttons that several commands have in common.
export {
  MAX_CHOICE_LENGTH,
  type Choice,
  type Command,
  type ComponentReply,
  type MessageCommand,
  type SlashCommand,
} from './command.js';
export { answerButtons, passageGone, replyOptions, replyWith, updateWith } from './component.js';
export type {
  Channels,
  Context,
  Options,
  PickedChannel,
  PickedStories,
  Post,
  PostRefusal,
} from './context.js';
export { csvReply, withCsvButton } from './csv-reply.js';
export { everywhere } from './contexts.js';
export { type Conversation, type PreviousQuestions, askInConversation } from './conversation.js';
export { hideOption } from './hide-option.js';
export { keptServer, managedServer } from './managed-server.js';
export { type Draw, drawHere, type Picture } from './picture.js';
export { paragraphAction, paragraphOf, showParagraph } from './paragraph.js';
export type { GivenFile, Intake, ReadFile, Server } from './server.js';
export { chosenStory, storyChoices, storyOption } from './story-option.js';
export { AS_PUT, attributionInWords, NEGATED, standingInWords } from './told.js';
export { subjectAndNounChoices, subjectChoices, subjectOption } from './subject-option.js';
