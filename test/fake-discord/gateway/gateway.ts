import {
  GatewayCloseCodes,
  GatewayIntentBits,
  GatewayOpcodes,
  type GatewayReadyDispatchData,
} from 'discord-api-types/v10';
import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';
import { readPacket, type Packet } from './gateway-packet.js';
import { deliver, send, type Session } from './gateway-session.js';
import { noApplicationFlags } from '../world/flags.js';
import type { World } from '../world/world.js';

/** Intents that an application must ask for, and that this one has not got. */
const privileged =
  GatewayIntentBits.GuildMembers |
  GatewayIntentBits.GuildPresences |
  GatewayIntentBits.MessageContent;

/** Discord's gateway over a WebSocket: sessions, events, and the loss of both. */
export class Gateway {
  identifies = 0;
  resumes = 0;
  heartbeats = 0;
  readonly #sockets: WebSocketServer;
  readonly #sessions = new Map<string, Session>();

  constructor(
    private readonly world: World,
    server: Server,
    private readonly heartbeatInterval: number,
    private readonly url: () => string,
  ) {
    this.#sockets = new WebSocketServer({ server });
    this.#sockets.on('connection', (socket, request) => {
      this.#welcome(socket, new URL(request.url ?? '/', 'ws://localhost'));
    });
  }

  /** Whether a bot listens, or may come back for what it misses. */
  get isOnline(): boolean {
    return this.#sessions.size > 0;
  }

  /**
   * Sends an event; who is away gets it on resuming.
   * @param intent without which a bot is not told of it
   */
  dispatch(event: string, data: unknown, intent = 0): void {
    for (const session of this.#sessions.values())
      if ((session.intents & intent) === intent) deliver(session, event, data);
  }

  /** Sends a packet of any shape, outside of every session's sequence. */
  sendRaw(packet: object): void {
    this.#toAll(packet);
  }

  /** Reads nothing more of what its clients send, their goodbye included. */
  stopListening(): void {
    for (const socket of this.#sockets.clients) socket.pause();
  }

  /** Loses the connections without a word, or with a close code; sessions are kept. */
  drop(code?: number): void {
    for (const socket of this.#sockets.clients)
      if (code === undefined) socket.terminate();
      else socket.close(code);
  }

  /** Forgets the sessions, so that resuming fails. */
  forget(): void {
    this.#sessions.clear();
  }

  /** Asks the bot to connect again and resume. */
  askToReconnect(): void {
    this.#toAll({ op: GatewayOpcodes.Reconnect, d: null });
  }

  /** Asks for a heartbeat at once. */
  askForHeartbeat(): void {
    this.#toAll({ op: GatewayOpcodes.Heartbeat, d: null });
  }

  async close(): Promise<void> {
    this.drop();
    await new Promise((resolve) => {
      this.#sockets.close(resolve);
    });
  }

  #toAll(message: object): void {
    for (const socket of this.#sockets.clients) send(socket, message);
  }

  #welcome(socket: WebSocket, url: URL): void {
    if (url.searchParams.get('v') !== '10' || url.searchParams.get('encoding') !== 'json') {
      socket.close(GatewayCloseCodes.InvalidAPIVersion);
      return;
    }
    send(socket, {
      op: GatewayOpcodes.Hello,
      d: { heartbeat_interval: this.heartbeatInterval },
    });
    socket.on('message', (data: Buffer) => {
      const message = readPacket(data.toString());
      if (message) this.#receive(socket, message);
      else socket.close(GatewayCloseCodes.DecodeError);
    });
    socket.on('close', (code) => {
      this.#lose(socket, code);
    });
  }

  #receive(socket: WebSocket, message: Packet): void {
    switch (message.op) {
      case GatewayOpcodes.Heartbeat:
        this.heartbeats += 1;
        send(socket, { op: GatewayOpcodes.HeartbeatAck });
        return;
      case GatewayOpcodes.Identify:
        this.#identify(socket, message.d);
        return;
      case GatewayOpcodes.Resume:
        this.#resume(socket, message.d);
        return;
      case GatewayOpcodes.PresenceUpdate:
        if (!this.#sessionOf(socket)) socket.close(GatewayCloseCodes.NotAuthenticated);
    }
  }

  #identify(socket: WebSocket, { token, intents }: { token: string; intents: number }): void {
    this.identifies += 1;
    const fault =
      token !== this.world.token
        ? GatewayCloseCodes.AuthenticationFailed
        : this.#sessionOf(socket)
          ? GatewayCloseCodes.AlreadyAuthenticated
          : (intents & privileged) !== 0
            ? GatewayCloseCodes.DisallowedIntents
            : undefined;
    if (fault !== undefined) {
      socket.close(fault);
      return;
    }
    const session: Session = { id: randomUUID(), intents, sent: [], socket };
    this.#sessions.set(session.id, session);
    deliver(session, 'READY', this.#ready(session.id));
    if ((intents & GatewayIntentBits.Guilds) === 0) return;
    for (const guild of this.world.guilds) deliver(session, 'GUILD_CREATE', guild.created());
  }

  #ready(sessionId: string): GatewayReadyDispatchData & { session_type: string } {
    return {
      v: 10,
      user: this.world.bot,
      guilds: this.world.guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: sessionId,
      session_type: 'normal',
      resume_gateway_url: this.url(),
      shard: [0, 1],
      application: { id: this.world.bot.id, flags: noApplicationFlags, flags_new: '0' },
    };
  }

  #resume(socket: WebSocket, asked: { token: string; session_id: string; seq: number }): void {
    const session = this.#sessions.get(asked.session_id);
    if (asked.token !== this.world.token) {
      socket.close(GatewayCloseCodes.AuthenticationFailed);
    } else if (!session) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
    } else if (asked.seq > session.sent.length) {
      socket.close(GatewayCloseCodes.InvalidSeq);
    } else {
      this.resumes += 1;
      session.socket = socket;
      for (const missed of session.sent.slice(asked.seq)) send(socket, missed);
      deliver(session, 'RESUMED', { _trace: [] });
    }
  }

  /** A client that closes with 1000 or 1001 gives its session up. */
  #lose(socket: WebSocket, code: number): void {
    const session = this.#sessionOf(socket);
    if (!session) return;
    session.socket = undefined;
    if (code === 1000 || code === 1001) this.#sessions.delete(session.id);
  }

  #sessionOf(socket: WebSocket): Session | undefined {
    return [...this.#sessions.values()].find((session) => session.socket === socket);
  }
}
