import {
  GatewayIntentBits,
  type APIApplicationCommand,
  type APIMessage,
} from 'discord-api-types/v10';
import type { UserAction } from './people/user-action.js';
import type { Failure, RateLimit, Silence } from './rest/faults.js';
import type { Gateway } from './gateway/gateway.js';
import { commandSet } from './limits/command.js';
import { problemsOf } from './limits/problem.js';
import type { Called, Picked, Pressed, Said, Typed } from './people/actions.js';
import type { People } from './people/people.js';
import type { Reply } from './people/reply.js';
import type { Recorded, Rest } from './rest/rest.js';
import type { GuildSpec } from './world/guild-spec.js';
import type { Person, Violation, World } from './world/world.js';

/** A Discord of one's own: what the bot talks to, what people do, what goes wrong, what came of it. */
export class FakeDiscord {
  constructor(
    /** Base of the REST API, for discord.js's `rest: {api}`. */
    readonly api: string,
    private readonly world: World,
    private readonly rest: Rest,
    readonly gateway: Gateway,
    private readonly people: People,
  ) {}

  get token(): string {
    return this.world.token;
  }

  get applicationId(): string {
    return this.world.bot.id;
  }

  /** The rules that the bot broke so far. A test that breaks one on purpose empties the list. */
  get violations(): Violation[] {
    return this.world.violations;
  }

  /** The requests that came so far. */
  get requests(): readonly Recorded[] {
    return this.rest.requests;
  }

  /** The person of this name, who comes to be when first named, with the roles named then. */
  person(name: string, roles?: readonly string[]): Person {
    return this.world.person(name, roles);
  }

  command(called: Called) {
    return this.people.command(called);
  }

  /** Picks a command in the menu of a message. */
  pick(picked: Picked) {
    return this.people.pick(picked);
  }

  /** Writes a message. */
  say(said: Said) {
    return this.people.say(said);
  }

  autocomplete(typed: Typed) {
    return this.people.autocomplete(typed);
  }

  /** Fills in the form that a reply opened. */
  submit(reply: Reply, written: Readonly<Record<string, string>>, action?: UserAction) {
    return this.people.submit(reply, written, action);
  }

  press(message: APIMessage, labelOrId: string, action?: Pressed) {
    return this.people.press(message, labelOrId, action);
  }

  /** Id of a server, by name; of the first one by default. */
  guildId(name?: string): string {
    const guild = this.world.guilds.find((it) => name === undefined || it.name === name);
    if (!guild) throw new Error(`There is no server "${name ?? ''}"`);
    return guild.id;
  }

  /** Adds the bot to another server. */
  join(spec: GuildSpec): void {
    const { Guilds } = GatewayIntentBits;
    this.gateway.dispatch('GUILD_CREATE', this.world.join(spec).created(), Guilds);
  }

  /** Adds the bot again to a server that it has left. */
  rejoin(name: string): void {
    const guild = this.world.guilds.find((it) => it.name === name);
    if (!guild) throw new Error(`There is no server "${name}"`);
    this.gateway.dispatch('GUILD_CREATE', guild.created(), GatewayIntentBits.Guilds);
  }

  /** Id of a server's channel, by name; of the first one by default. */
  channelId(name?: string): string {
    return this.world.channelNamed(name).channel.id;
  }

  /** What stands in a channel, oldest first, private replies and promised ones included. */
  messages(channel?: string): APIMessage[] {
    return this.world.messages.in(this.channelId(channel));
  }

  /** What stands in somebody's direct messages with the bot. */
  directMessages(person: Person): APIMessage[] {
    return this.world.messages.in(this.world.directChannel(person.user).id);
  }

  /** Messages that were deleted, as they last stood. */
  get deletedMessages(): readonly APIMessage[] {
    return this.world.messages.deleted;
  }

  /** The registered commands: everywhere, or of one server. */
  commands(guildId?: string): readonly APIApplicationCommand[] {
    return this.world.commands.in(guildId);
  }

  /** How many requests wrote commands, whether they changed anything or not. */
  get commandWrites(): number {
    return this.world.commands.writes;
  }

  /** Registers commands without the bot, and without counting it as a write. @throws {Error} where Discord would refuse. */
  install(definitions: readonly unknown[], guildId?: string): void {
    const [problem] = problemsOf(commandSet, definitions);
    if (problem) throw new Error(`${problem.path.join('.')}: ${problem.message}`);
    this.world.commands.replaceAll(definitions, guildId);
    this.world.commands.writes -= 1;
  }

  /** Moves the fake Discord's clock on, in milliseconds. */
  advance(milliseconds: number): void {
    this.world.clock.advance(milliseconds);
  }

  /** Answers the next requests with 429. */
  rateLimitNext(limit: RateLimit): void {
    this.rest.faults.order({ kind: 'limit', ...limit });
  }

  /** Answers the next requests with a status such as 500. */
  failNext(failure: Failure): void {
    this.rest.faults.order({ kind: 'failure', ...failure });
  }

  /** Drops the connections of the next requests. */
  dropNext(silence: Silence): void {
    this.rest.faults.order({ kind: 'drop', ...silence });
  }

  /** Drops the connections of the next requests amid the answer. */
  cutNext(silence: Silence): void {
    this.rest.faults.order({ kind: 'cut', ...silence });
  }

  /** Takes the next requests and never answers them. */
  hangNext(silence: Silence): void {
    this.rest.faults.order({ kind: 'hang', ...silence });
  }

  /** Is reached by nobody until it comes back, at the same address. */
  async goAway(): Promise<void> {
    this.gateway.drop();
    await this.#stopServing();
  }

  async comeBack(): Promise<void> {
    const { port, hostname } = new URL(this.api);
    await new Promise<void>((resolve) => this.rest.server.listen(Number(port), hostname, resolve));
  }

  /**
   * Loses the gateway connection without a word, or with a close code.
   * @param forget whether the session is lost too, so that resuming fails
   */
  dropGateway({ code, forget = false }: { code?: number; forget?: boolean } = {}): void {
    if (forget) this.gateway.forget();
    this.gateway.drop(code);
  }

  async close(): Promise<void> {
    await this.gateway.close();
    await this.#stopServing();
  }

  /** Where it does not serve, there is nothing to stop. */
  async #stopServing(): Promise<void> {
    const closed = new Promise((resolve) => this.rest.server.close(resolve));
    this.rest.server.closeAllConnections();
    await closed;
  }
}
