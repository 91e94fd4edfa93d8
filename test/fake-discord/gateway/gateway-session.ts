import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

interface Dispatch {
  readonly op: GatewayOpcodes.Dispatch;
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

/** What survives a lost connection. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  readonly sent: Dispatch[];
  socket: WebSocket | undefined;
}

/** The sequence only grows: an event's number is its place among all that were sent. */
export function deliver(session: Session, t: string, d: unknown): void {
  const event: Dispatch = { op: GatewayOpcodes.Dispatch, s: session.sent.length + 1, t, d };
  // As it stands now: what is replayed must not show what was changed since.
  session.sent.push(structuredClone(event));
  if (session.socket) send(session.socket, event);
}

export function send(socket: WebSocket, message: object): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
}
