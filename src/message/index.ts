// Results → messages, and messages → what Discord or a terminal shows, quotes intact.
export type { Attachment, Block, Button, Message, Press } from './message.js';
export { filesOf, quotesOf } from './parts.js';
export { contextAsked, pageAsked, type PageAsked, type Showing } from './showing.js';
export { deleteButton, DELETE } from './delete-button.js';
export { answerMessage } from './answer.js';
export { cardAsked, cardMessage, type CardAsked } from './card.js';
export type { Drawn } from './drawn.js';
export { runs } from './marked.js';
export { kindOf, titleOf, whereIn } from './place.js';
export { dayNumber, timeAxis, type AxisStretch, type TimeAxis } from './time-axis.js';
export { timelineEntries, type TimelineEntry } from './timeline-entries.js';
export { checkMessage } from './check.js';
export { contextMessage } from './context.js';
export { factsMessage } from './facts.js';
export { KIND_NAMES } from './fact-kinds.js';
export { figureSections, type FigureSection } from './figure-entries.js';
export { scaleOf, type Scale } from './figure-scale.js';
export { figuresMessage } from './figures.js';
export {
  mapEntries,
  type MapEntries,
  type NumberedTie,
  type TiedNeighbour,
} from './map-entries.js';
export { mapMessage, tiedNames } from './map.js';
export { timelineMessage } from './timeline.js';
export { summaryMessage, summaryPosts } from './summary.js';
export { searchMessage } from './search.js';
export { storiesMessage } from './stories.js';
export { subjectsMessage } from './subjects.js';
export { helpMessage, type HelpEntry } from './help.js';
export { counted, short } from './own-words.js';
export { characters } from './characters.js';
export { plainWords } from './plain-words.js';
export { notice } from './notice.js';
export { decodePress, encodePress } from './press-id.js';
export { formToDiscord, type Form, type FormField } from './form.js';
export { toDiscord } from './to-discord.js';
export { TooMuchError } from './too-much.js';
export { toTerminal } from './to-terminal.js';
