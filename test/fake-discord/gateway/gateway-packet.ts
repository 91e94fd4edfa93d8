import { GatewayOpcodes } from 'discord-api-types/v10';
import { z } from 'zod';

const packet = z.discriminatedUnion('op', [
  z.object({ op: z.literal(GatewayOpcodes.Heartbeat), d: z.int().nullable() }),
  z.object({
    op: z.literal(GatewayOpcodes.Identify),
    d: z.looseObject({ token: z.string(), intents: z.int() }),
  }),
  z.object({
    op: z.literal(GatewayOpcodes.Resume),
    d: z.object({ token: z.string(), session_id: z.string(), seq: z.int() }),
  }),
  z.object({ op: z.literal(GatewayOpcodes.PresenceUpdate), d: z.looseObject({}) }),
]);

/** What a client sends. */
export type Packet = z.infer<typeof packet>;

/** Reads what a client sent; undefined where it makes no sense. */
export function readPacket(text: string): Packet | undefined {
  return packet.safeParse(json(text)).data;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No packet is undefined, so what is not JSON is refused as a packet.
    return undefined;
  }
}
