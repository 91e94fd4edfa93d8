// Raw interactions of Discord → what is sent back. Every door that receives interactions, however
// they arrive, hands them to one `Handler`; sending is the door's own work.
export { Handler, type Handling, type Parts } from './handler.js';
export { mayPost } from './may-post.js';
export { ExpiredError, type Outlet, type Sent } from './outlet.js';
export { respond } from './respond.js';
export type { Reply } from './reply.js';
