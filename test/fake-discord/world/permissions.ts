import { OverwriteType, PermissionFlagsBits, type APIOverwrite } from 'discord-api-types/v10';

const everything = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** Permissions that are worth nothing where the member may not write at all. */
const needSending =
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.MentionEveryone |
  PermissionFlagsBits.SendTTSMessages;

export interface Membership {
  readonly userId: string;
  readonly isOwner: boolean;
  /** Permissions of each role the member has, by role id; the guild's own id is everyone's role. */
  readonly roles: ReadonlyMap<string, bigint>;
}

/**
 * What a member may do in a channel.
 * @see https://discord.com/developers/docs/topics/permissions#permission-overwrites
 */
export function permissionsIn(
  guildId: string,
  overwrites: readonly APIOverwrite[],
  { userId, isOwner, roles }: Membership,
): bigint {
  const base = [...roles.values()].reduce((all, bits) => all | bits, 0n);
  if (isOwner || (base & PermissionFlagsBits.Administrator) !== 0n) return everything;
  const forRole = (id: string) =>
    overwrites.filter((it) => it.type === OverwriteType.Role && it.id === id);
  const ofOtherRoles = [...roles.keys()].filter((id) => id !== guildId).flatMap(forRole);
  const ofMember = overwrites.filter((it) => it.type === OverwriteType.Member && it.id === userId);
  const granted = [forRole(guildId), ofOtherRoles, ofMember].reduce(apply, base);
  return implied(granted);
}

/** One level of overwrites: all that they deny, then all that they allow. */
function apply(bits: bigint, level: readonly APIOverwrite[]): bigint {
  const denied = level.reduce((all, { deny }) => all | BigInt(deny), 0n);
  const allowed = level.reduce((all, { allow }) => all | BigInt(allow), 0n);
  return (bits & ~denied) | allowed;
}

function implied(bits: bigint): bigint {
  if ((bits & PermissionFlagsBits.ViewChannel) === 0n) return 0n;
  return (bits & PermissionFlagsBits.SendMessages) === 0n ? bits & ~needSending : bits;
}
