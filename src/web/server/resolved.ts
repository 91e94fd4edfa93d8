import type { ChosenFiles } from './interaction-request.js';
import { CHANNELS, resolvedChannel } from './world.js';

/**
 * What stands behind the ids that a person picked, as Discord sends it beside them.
 *
 * @param files that were chosen. The address of each holds what is in it (`data:`, RFC 2397), which
 *   can be fetched as an address of Discord's store of files can.
 */
export function resolved(picked: readonly string[], files: ChosenFiles = {}) {
  const channels = CHANNELS.filter(({ id }) => picked.includes(id));
  const attachments = Object.values(files).filter(({ id }) => picked.includes(id));
  return {
    channels: Object.fromEntries(channels.map((each) => [each.id, resolvedChannel(each)])),
    attachments: Object.fromEntries(
      attachments.map((file) => [file.id, { ...file, proxy_url: file.url }]),
    ),
  };
}
