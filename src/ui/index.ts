// Messages made of quotes and the bot's own text, paginated inside Discord's limits, and turned into
// what Discord takes: components, custom ids, modals. Quotes stay intact all the way.
export type { Attachment, Block, Button, ButtonState, Inline, TextFile } from './block.js';
export { confidenceInWords } from './confidence.js';
export { formatDateRange } from './date-range.js';
export { DELETE, deleteButton } from './delete-button.js';
export {
  ButtonSchema,
  flagField,
  indexField,
  listField,
  quoteFields,
} from './discord/button-schema.js';
export { decodeCustomId, encodeCustomId } from './discord/custom-id.js';
export { LimitError } from './discord/limit-error.js';
export { filesOf, picturedQuotesOf, quotesOf } from './discord/message-parts.js';
export { type Modal, modalToDiscord } from './discord/modal.js';
export { shownPage } from './discord/page.js';
export { pageBudget, paginate } from './discord/paginate.js';
export { toDiscord } from './discord/to-discord.js';
export { type DrawnImage, drawnBlocks } from './drawn-image.js';
export { graphemes } from './graphemes.js';
export { highlightSegments } from './highlights.js';

export {
  type Message,
  type PlainMessage,
  type ReplyOptions,
  type ResultItem,
  paginatedMessage,
} from './message.js';
export { type LeftOut, picturedMessage } from './pictured-message.js';
export { notice } from './notice.js';
export { paragraphMessage } from './paragraph-message.js';
export {
  type SourceLines,
  kindLabel,
  originalLinks,
  sourceLine,
  sourceLines,
  sourceLocation,
  storyTitle,
  subtext,
} from './source-line.js';
export { stripMarkdown } from './strip-markdown.js';
export { unknownSubject } from './unknown-subject.js';
export { wholeBlocks } from './whole-blocks.js';
export { formatList, inQuotes, nameInside, pluralise, shortName, truncate } from './wording.js';
