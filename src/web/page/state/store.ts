import type { RegisteredCommand } from '../../server/index.js';
import type { Message } from './message.js';
import type { State } from './state.js';

/** Holds the state; each update renders the page. */
export class Store {
  #state: State;
  readonly #render: (state: State) => void;

  constructor(state: State, render: (state: State) => void) {
    this.#state = state;
    this.#render = render;
  }

  get state(): State {
    return this.#state;
  }

  update(changes: Partial<State>): void {
    // An offer goes with its hint.
    const offer = 'hint' in changes ? changes.offer : this.#state.offer;
    this.#state = { ...this.#state, ...changes, offer };
    this.#render(this.#state);
  }

  /** Appends a message to a channel. */
  addMessage(channel: string, message: Message): void {
    const { messages, unread, channel: open } = this.#state;
    const appended = [...(messages.get(channel) ?? []), message];
    this.update({
      messages: new Map(messages).set(channel, appended),
      unread: channel === open ? unread : new Set([...unread, channel]),
    });
  }

  findMessage(id: string): Message | undefined {
    return [...this.#state.messages.values()].flat().find((message) => message.id === id);
  }

  updateMessage(id: string, changes: Partial<Message>): void {
    this.#replaceMessage(id, (message) => [{ ...message, ...changes }]);
  }

  removeMessage(id: string): void {
    this.#replaceMessage(id, () => []);
  }

  #replaceMessage(id: string, replace: (message: Message) => readonly Message[]): void {
    const channels = [...this.#state.messages].map(
      ([channel, messages]) =>
        [channel, messages.flatMap((each) => (each.id === id ? replace(each) : each))] as const,
    );
    this.update({ messages: new Map(channels) });
  }

  findCommand(name: string): RegisteredCommand | undefined {
    return this.#state.pageData.commands.find((command) => command.name === name);
  }
}
