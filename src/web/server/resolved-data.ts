import { CHANNELS, resolvedChannel } from './demo-server.js';
import type { AttachmentsById } from './interaction-request.js';

/**
 * The `resolved` data of an interaction: the channels and attachments behind the ids that were chosen.
 *
 * @param attachments URLs of which hold the content (`data:`, RFC 2397); they can be fetched as those
 *   of Discord's CDN can.
 */
export function resolvedData(ids: readonly string[], attachments: AttachmentsById = {}) {
  const channels = CHANNELS.filter(({ id }) => ids.includes(id));
  const chosen = Object.values(attachments).filter(({ id }) => ids.includes(id));
  return {
    channels: Object.fromEntries(channels.map((each) => [each.id, resolvedChannel(each)])),
    attachments: Object.fromEntries(
      chosen.map((each) => [each.id, { ...each, proxy_url: each.url }]),
    ),
  };
}
