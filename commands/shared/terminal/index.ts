// What the terminal commands have in common: what they are given, options, output as text or JSON. It
// loads nothing of Discord.
export { type Conversation, type PreviousQuestions, askInConversation } from '../conversation.js';
export {
  CSV_OPTION,
  PAGE_LIBRARY,
  STORY_OPTION,
  type StoryOption,
  examples,
  libraryName,
  oneStory,
  serverId,
  storyExamples,
  upTo,
} from './options.js';
export {
  type Result,
  type Session,
  asksForJson,
  print,
  printFrom,
  terminalReply,
} from './session.js';
