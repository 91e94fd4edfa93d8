// Messages made of quotes and the bot's own text, paginated inside Discord's limits, and turned into
// what Discord takes: components, custom ids, modals. Quotes stay intact all the way.
export { confidenceInWords } from './confidence.js';
export { formatDateRange } from './date-range.js';
export {
  ButtonSchema,
  flagField,
  indexField,
  listField,
  quoteFields,
} from './discord/button-schema.js';
export { decodeCustomId, encodeCustomId } from './discord/custom-id.js';
export { LimitError } from './discord/limit-error.js';
export { type Modal, modalToDiscord } from './discord/modal.js';
export { toDiscord } from './discord/to-discord.js';
export { type DrawnImage, drawnBlocks } from './drawn-image.js';
export { graphemes } from './graphemes.js';
export { highlightSegments } from './highlights.js';
export { filesOf, quotesOf } from './message-parts.js';
export type { Attachment, Block, Button, ButtonState, Inline, Message } from './message.js';
export { notice } from './notice.js';
export { DELETE, deleteButton } from './paging/delete-button.js';
export { type ResultItem, pageBudget, paginate } from './paging/paginate.js';
export { paginatedMessage } from './paging/paginated-message.js';
export { paragraphMessage } from './paging/paragraph-message.js';
export type { ReplyOptions } from './paging/reply-options.js';
export { unknownSubject } from './paging/unknown-subject.js';
export {
  type SourceLines,
  kindLabel,
  originalLinks,
  sourceLines,
  sourceLocation,
  storyTitle,
  subtext,
} from './source-line.js';
export { stripMarkdown } from './strip-markdown.js';
export { formatList, pluralise, truncate } from './wording.js';
