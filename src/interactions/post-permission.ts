import { PermissionFlagsBits } from 'discord-api-types/v10';

const { Administrator, ManageThreads, SendMessages, SendMessagesInThreads, ViewChannel } =
  PermissionFlagsBits;

/**
 * Whether a member may send messages in a channel.
 *
 * @param permissions the member's there, all overwrites applied.
 * @param thread where the channel is a thread: a locked one takes messages of its moderators alone.
 */
export function mayPost(
  permissions: bigint,
  thread?: { readonly locked?: boolean | null },
): boolean {
  const has = (required: bigint): boolean =>
    (permissions & Administrator) !== 0n || (permissions & required) === required;
  if (!thread) return has(ViewChannel | SendMessages);
  return has(ViewChannel | SendMessagesInThreads) && (thread.locked !== true || has(ManageThreads));
}
