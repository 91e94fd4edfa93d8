import {
  ComponentType,
  GatewayDispatchEvents,
  GatewayIntentBits,
  InteractionType,
  MessageType,
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandOptionChoice,
  type APIChatInputApplicationCommandInteraction,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentButtonInteraction,
  type APIModalSubmitInteraction,
} from 'discord-api-types/v10';
import { randomBytes } from 'node:crypto';
import type { Called, Picked, Pressed, Said, Typed } from './actions.js';
import { callData, menuData } from './call.js';
import { placeOf, situation, type UserAction } from './user-action.js';
import type { Gateway } from '../gateway/gateway.js';
import type { Exchange } from '../world/interactions.js';
import type { Modal } from '../limits/modal.js';
import { isEphemeral } from '../world/messages.js';
import type { SentFile } from './options.js';
import { setting, type Place } from './place.js';
import { Reply } from './reply.js';
import { buttonsOf } from './shown.js';
import { acknowledged, kept } from './waiting.js';
import type { Person, World } from '../world/world.js';

/** What people do with the bot. Nothing that Discord's app would not let them do. */
export class People {
  constructor(
    private readonly world: World,
    private readonly gateway: Gateway,
    /** Where files are read that people send. */
    private readonly filesAt: () => string,
  ) {}

  /** Calls a command, and waits for the reply. */
  async command({ name, options = {}, permitted = false, ...action }: Called): Promise<Reply> {
    const { place, person, locale } = situation(this.world, action);
    const upload = (file: SentFile) => this.world.upload(file, this.filesAt());
    const filling = { given: options, focused: undefined, place, person, permitted, upload };
    const data = callData(this.world, name, filling);
    const started = this.#start(InteractionType.ApplicationCommand, place, person);
    const interaction: APIChatInputApplicationCommandInteraction = {
      ...setting(this.world, place, person, locale),
      id: started.id,
      token: started.token,
      type: InteractionType.ApplicationCommand,
      data,
    };
    return this.#replyTo(started, interaction, `/${name}`, action);
  }

  /** Picks a command in the menu of a message, and waits for the reply. */
  async pick({ name, words, forwarded = false, file, ...action }: Picked): Promise<Reply> {
    const { place, person, locale } = situation(this.world, action);
    const origin = { channelId: place.channel.id, author: this.world.person('Bob').user };
    const written = this.world.messages.create({ content: words }, origin);
    if (file) written.attachments = [this.world.upload(file, this.filesAt())];
    const message = forwarded ? this.world.messages.forward(written, origin) : written;
    const data = menuData(this.world, name, message, { place, person });
    const started = this.#start(InteractionType.ApplicationCommand, place, person);
    const interaction: APIMessageApplicationCommandInteraction = {
      ...setting(this.world, place, person, locale),
      id: started.id,
      token: started.token,
      type: InteractionType.ApplicationCommand,
      data,
    };
    return this.#replyTo(started, interaction, name, action);
  }

  /** Writes a message, of which the bot is told as Discord tells it: with the words, or without. */
  say({ words, answering, ...action }: Said): APIMessage {
    const { place, person } = situation(this.world, action);
    const { bot } = this.world;
    const message = this.world.messages.create(
      { content: words },
      { channelId: place.channel.id, author: person.user },
    );
    if (answering) {
      message.type = MessageType.Reply;
      message.referenced_message = answering;
    }
    const isToBot = words.includes(`<@${bot.id}>`) || answering?.author.id === bot.id;
    if (isToBot) message.mentions = [bot];
    this.gateway.dispatch(
      GatewayDispatchEvents.MessageCreate,
      place.kind === 'guild'
        ? { ...message, content: isToBot ? words : '', guild_id: place.guild.id }
        : message,
      place.kind === 'guild' ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages,
    );
    return message;
  }

  /** Types into an option, and waits for the choices. */
  async autocomplete({
    name,
    options = {},
    focused,
    permitted = false,
    ...action
  }: Typed): Promise<readonly APIApplicationCommandOptionChoice[]> {
    const { place, person, locale } = situation(this.world, action);
    const upload = (file: SentFile) => this.world.upload(file, this.filesAt());
    const filling = {
      ...{ given: { [focused]: '', ...options }, focused, place, person, permitted, upload },
    };
    const data = callData(this.world, name, filling);
    const started = this.#start(InteractionType.ApplicationCommandAutocomplete, place, person);
    const interaction: APIApplicationCommandAutocompleteInteraction = {
      ...setting(this.world, place, person, locale),
      id: started.id,
      token: started.token,
      type: InteractionType.ApplicationCommandAutocomplete,
      data,
    };
    await this.#replyTo(started, interaction, `/${name} ${focused}:`, action);
    return started.choices ?? [];
  }

  /** Presses a button of a message, by its label or custom id, and waits for the reply. */
  async press(
    message: APIMessage,
    labelOrId: string,
    { forged = false, ...action }: Pressed = {},
  ): Promise<Reply> {
    const { person, locale } = situation(this.world, action);
    const place = placeOf(this.world, message.channel_id);
    const customId = forged ? labelOrId : pressable(this.world, message, labelOrId, person);
    const started = this.#start(InteractionType.MessageComponent, place, person, message);
    const where = setting(this.world, place, person, locale);
    const interaction: APIMessageComponentButtonInteraction = {
      ...where,
      id: started.id,
      token: started.token,
      type: InteractionType.MessageComponent,
      message,
      data: { component_type: ComponentType.Button, custom_id: customId },
    };
    return this.#replyTo(started, interaction, `[${labelOrId}]`, action);
  }

  /** Fills in a form that a command opened, field by field, and waits for the reply. */
  async submit(
    { form }: Reply,
    written: Readonly<Record<string, string>>,
    action: UserAction = {},
  ): Promise<Reply> {
    const { place, person, locale } = situation(this.world, action);
    const started = this.#start(InteractionType.ModalSubmit, place, person);
    const interaction: APIModalSubmitInteraction = {
      ...setting(this.world, place, person, locale),
      id: started.id,
      token: started.token,
      type: InteractionType.ModalSubmit,
      data: { custom_id: form.custom_id, components: filledIn(form, written) },
    };
    return this.#replyTo(started, interaction, `the form "${form.title}"`, action);
  }

  #start(kind: Exchange['kind'], place: Place, person: Person, source?: APIMessage): Exchange {
    if (!this.gateway.isOnline) throw new Error('The bot is offline');
    const id = this.world.clock.snowflake();
    const about = { id, user: person.user, authorizing_integration_owners: {} };
    return this.world.interactions.start({
      id,
      token: randomBytes(48).toString('base64url'),
      kind,
      channelId: place.channel.id,
      metadata: source
        ? { ...about, type: InteractionType.MessageComponent, interacted_message_id: source.id }
        : { ...about, type: InteractionType.ApplicationCommand },
      ...(source ? { source } : {}),
    });
  }

  async #replyTo(
    started: Exchange,
    interaction: object,
    what: string,
    { until = 'shown' }: UserAction,
  ): Promise<Reply> {
    this.gateway.dispatch('INTERACTION_CREATE', interaction);
    await acknowledged(started, what);
    if (until === 'shown') await kept(started, what);
    return new Reply(started, this.world);
  }
}

/** @throws {Error} where Discord's app would not let the form be sent */
function filledIn(form: Modal, written: Readonly<Record<string, string>>) {
  return form.components.map(({ label, component: field }) => {
    const value = written[field.custom_id] ?? '';
    if (field.required && value === '') throw new Error(`"${label}" wants filling in`);
    if (value.length > (field.max_length ?? 4000)) throw new Error(`"${label}" is too long`);
    const component = {
      type: ComponentType.TextInput as const,
      custom_id: field.custom_id,
      value,
      id: 2,
    };
    return { type: ComponentType.Label as const, id: 1, component };
  });
}

/**
 * The custom id of a button.
 * @throws {Error} where the person cannot press it
 */
function pressable(world: World, message: APIMessage, labelOrId: string, person: Person): string {
  if (!world.messages.get(message.channel_id, message.id)) throw new Error('The message is gone');
  if (isEphemeral(message) && message.interaction_metadata?.user.id !== person.user.id)
    throw new Error(`${person.user.username} does not see the message`);
  const button = buttonsOf(message).find(
    ({ label, customId }) => label === labelOrId || customId === labelOrId,
  );
  if (!button) throw new Error(`The message has no button "${labelOrId}"`);
  if (button.customId === undefined) throw new Error(`"${labelOrId}" is a link`);
  if (button.disabled) throw new Error(`The button "${labelOrId}" is disabled`);
  return button.customId;
}
