// Raw Discord interactions → replies. Each adapter, however interactions reach it, hands them to one
// `InteractionHandler`; sending the reply is the adapter's own work.
export { InteractionHandler } from './interaction-handler.js';
export { mayPost } from './may-post.js';
export { ExpiredError, type Outlet } from './outlet.js';
export type { Reply } from './reply.js';
export { respond } from './respond.js';
