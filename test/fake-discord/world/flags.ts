import type {
  ApplicationFlags,
  ChannelFlags,
  MessageFlags,
  RoleFlags,
  UserFlags,
} from 'discord-api-types/v10';
import { z } from 'zod';

// The API's types name single bits; a set of bits, or none, is a plain number to the compiler.
const message = z.custom<MessageFlags>();

/** A set of message flags. */
export function messageFlags(bits: number): MessageFlags {
  return message.parse(bits);
}

export const noChannelFlags = z.custom<ChannelFlags>().parse(0);
export const noUserFlags = z.custom<UserFlags>().parse(0);
export const noRoleFlags = z.custom<RoleFlags>().parse(0);
export const noApplicationFlags = z.custom<ApplicationFlags>().parse(0);
