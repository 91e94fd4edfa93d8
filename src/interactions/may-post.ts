import { PermissionFlagsBits } from 'discord-api-types/v10';

const { Administrator, ManageThreads, SendMessages, SendMessagesInThreads, ViewChannel } =
  PermissionFlagsBits;

/**
 * Whether somebody may write in a channel.
 *
 * @param held their permissions there, every overwrite counted in.
 * @param thread where the channel is a thread: a locked one takes the words of its moderators alone.
 */
export function mayPost(held: bigint, thread?: { readonly locked?: boolean | null }): boolean {
  const has = (wanted: bigint): boolean =>
    (held & Administrator) !== 0n || (held & wanted) === wanted;
  if (!thread) return has(ViewChannel | SendMessages);
  return has(ViewChannel | SendMessagesInThreads) && (thread.locked !== true || has(ManageThreads));
}
