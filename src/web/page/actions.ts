import { fetchStory, type Did } from './api.js';
import { addressFor, type Asked } from './address.js';
import { focusAgain, focusOn, toEnd } from './attention.js';
import { asCalled, filling, NOTHING_TYPED, sendable, type Filling } from './composer/index.js';
import { conduct, nextId, type About } from './conduct.js';
import type { Command, CommandOption, QuotedSlice } from './events.js';
import { Fault } from './fault.js';
import { Interaction, Option, Part } from './kinds.js';
import { wordsOf } from './message-words.js';
import type { Component, Form } from './payload.js';
import type { Message, Store } from './state.js';
import { attached, type Chosen } from './uploads.js';
import type { FilledForm } from './views/form.js';

const HINT = 'To ask the bot, type / and pick a command. To check this message, open its menu (⋯).';
/** From this width on there is room for the story beside the channel. */
const WIDE = '(min-width: 1100px)';

/** What a person does, but for where. */
type Doing = Omit<Did, 'channel_id'> & { readonly files?: Chosen };

/** All that a person can do on the page. */
export class Actions {
  /** The last command that was sent, to be brought back. */
  last: Filling | undefined;

  /** A form that was sent and is not answered yet. */
  #submitting: Form | undefined;

  constructor(readonly store: Store) {}

  get #channel(): string {
    return this.store.state.channel;
  }

  /** Sends a command as it is filled in, or says what is wrong with it. */
  async send(command: Filling): Promise<void> {
    const checked = sendable(command);
    if ('wrong' in checked) {
      // An address may have brought the command: it is shown, to be mended.
      this.store.change({ composing: command, hint: checked.wrong });
      focusOn(`option-${checked.at}`);
      return;
    }
    this.last = command;
    const link = addressFor(command);
    history.replaceState(undefined, '', link);
    const called = asCalled(command);
    this.store.change({ composing: NOTHING_TYPED, hint: '' });
    const { id, name, type } = command.command;
    const data = { id, name, type, options: checked.options };
    const did = { type: Interaction.Call, data, files: command.files };
    const happened = await this.#do(did, { call: { called, link } });
    // What was filled in is not lost, where nothing else is being typed by now.
    if (!happened && this.store.state.composing === NOTHING_TYPED) {
      this.store.change({ composing: command });
      focusOn('send');
    }
  }

  /** Calls a command by its name, as an address or a button of the page does. */
  async run({ command: name, values }: Asked): Promise<void> {
    const command = this.store.commandNamed(name);
    if (command) await this.send(filling(command, values));
    else this.store.change({ hint: `There is no command /${name}.` });
  }

  /** Uses a command on a message. */
  async useOn(message: Message, { id, name, type }: Command): Promise<void> {
    this.leave();
    const resolved = { messages: { [message.id]: { id: message.id, content: wordsOf(message) } } };
    const data = { id, name, type, target_id: message.id, resolved };
    await this.#do({ type: Interaction.Call, data }, { call: { called: name } });
  }

  async press(on: Message, { custom_id }: Component): Promise<void> {
    const data = { component_type: Part.Button, custom_id };
    await this.#do({ type: Interaction.Component, data, message: pressed(on) }, { on });
  }

  async select(
    on: Message,
    { custom_id, type }: Component,
    values: readonly string[],
  ): Promise<void> {
    const data = { component_type: type, custom_id, values };
    await this.#do({ type: Interaction.Component, data, message: pressed(on) }, { on });
  }

  /** Sends a form that is open. It stays until it is answered, so that nothing written is lost. */
  async submit(form: Form, called: string, { components, files }: FilledForm): Promise<void> {
    if (this.#submitting === form) return;
    this.#submitting = form;
    this.store.change({ hint: '' });
    const data = { custom_id: form.custom_id, components };
    const begun = (): void => {
      const { overlay } = this.store.state;
      if (overlay?.kind === 'form' && overlay.form === form) this.leave();
    };
    await this.#do({ type: Interaction.Form, data, files }, { call: { called }, begun });
    this.#submitting = undefined;
  }

  /** Asks for choices for an option while it is typed. */
  async complete(option: CommandOption): Promise<void> {
    const { composing: command } = this.store.state;
    if (command.kind !== 'command') return;
    const options = command.command.options.flatMap(({ name, type }): object[] => {
      const value = command.values[name] ?? '';
      if (name === option.name) return [{ type, name, value, focused: true }];
      return value === '' || type !== Option.String ? [] : [{ type, name, value }];
    });
    const { id, name, type } = command.command;
    const did = { type: Interaction.Autocomplete, data: { id, name, type, options } };
    const { choices = [] } = (await this.#do(did)) ?? {};
    const { composing } = this.store.state;
    // Something else may have been typed meanwhile, or the field left.
    if (composing.kind !== 'command' || composing.values !== command.values) return;
    if (composing.offering.option !== option.name) return;
    const offering = { option: option.name, choices, active: -1 };
    this.store.change({ composing: { ...composing, offering } });
  }

  /** Puts words of the reader's own into the channel. */
  say(words: string): void {
    const message: Message = {
      ...{ id: nextId(), by: 'reader', at: new Date(), body: { content: words } },
      ...{ files: new Map(), quotes: [], private: false, thinking: false },
    };
    this.store.add(this.#channel, message);
    toEnd();
    this.store.change({ composing: NOTHING_TYPED, hint: HINT });
  }

  enter(channel: string): void {
    const unread = new Set(this.store.state.unread);
    unread.delete(channel);
    this.store.change({ channel, unread, hint: '', composing: NOTHING_TYPED });
  }

  /** Shows a slice in its story. */
  async read(slice: QuotedSlice): Promise<void> {
    await this.#tried(async () => {
      const from = document.activeElement;
      this.store.change({ reading: { story: await fetchStory(slice.story), slice, from } });
    });
  }

  stopReading(): void {
    const { reading } = this.store.state;
    this.store.change({ reading: undefined });
    focusAgain(reading?.from);
  }

  /** Closes what lies over the page, and gives the focus back. */
  leave(): void {
    const { overlay } = this.store.state;
    this.store.change({ overlay: undefined });
    focusAgain(overlay?.from);
  }

  /** Does it where the reader is; undefined where that fails. */
  async #do({ files = {}, ...did }: Doing, about?: About) {
    if (about?.call) toEnd();
    const happened = await this.#tried(async () => {
      const data =
        Object.keys(files).length > 0 ? { ...did.data, resolved: await attached(files) } : did.data;
      return conduct(this.store, { ...did, data, channel_id: this.#channel }, about);
    });
    if (happened?.reply) toEnd();
    const [slice] = happened?.reply?.quotes ?? [];
    if (slice && matchMedia(WIDE).matches) void this.read(slice);
    return happened;
  }

  /** What goes wrong is told in a line. */
  async #tried<T>(what: () => Promise<T>): Promise<T | undefined> {
    try {
      return await what();
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      this.store.change({ hint: error.message });
      return undefined;
    }
  }
}

const pressed = ({ id, private: isPrivate }: Message) => ({ id, flags: isPrivate ? 64 : 0 });
