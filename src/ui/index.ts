// Messages made of quotes and own words, laid out in pages inside Discord's limits, and turned into
// what Discord takes. Quotes stay intact all the way.
export { confidenceInWords } from './confidence.js';
export { datesInWords } from './dates.js';
export { decodePress, encodePress } from './discord/custom-id.js';
export { type Form, formToDiscord } from './discord/form.js';
export { toDiscord } from './discord/to-discord.js';
export { TooMuchError } from './discord/too-much-error.js';
export { type DrawnImage, drawnBlocks } from './drawn-image.js';
export { graphemes } from './graphemes.js';
export { markedRuns } from './marked-runs.js';
export { plainText } from './markup-free.js';
export { filesOf, quotesOf } from './message-parts.js';
export type { Attachment, Block, Button, Inline, Message, Press } from './message.js';
export { notice } from './notice.js';
export { contextMessage } from './paging/context-message.js';
export { DELETE, deleteButton } from './paging/delete-button.js';
export { type QuoteItem, pagedMessage } from './paging/paged-message.js';
export { paginate, roomBetween } from './paging/pages.js';
export {
  type PageAsked,
  type Showing,
  contextAsked,
  contextPress,
  pageAsked,
  pagePress,
} from './paging/showing.js';
export { unknownSubject } from './paging/unknown-subject.js';
export { type Places, kindOf, originals, placesOf, smallPrint, titleOf, whereIn } from './place.js';
export { counted, listed, truncated } from './wording.js';
