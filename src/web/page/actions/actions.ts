import type {
  APIButtonComponentWithCustomId,
  APIModalInteractionResponseCallbackData as Modal,
} from 'discord-api-types/v10';
import type { PageCommandOption, QuotedSlice, RegisteredCommand } from '../../server/index.js';
import { fetchStory } from '../api/client.js';
import type { ModalSubmission } from '../api/interaction-request.js';
import { UserFacingError } from '../api/user-facing-error.js';
import { focusById, restoreFocus, scrollToNewest, scrollToStartOf } from '../dom/focus.js';
import { commandText, draftCommand, withAutocompleted } from '../state/command-draft.js';
import { commandLink, type LinkedCommand, type OptionValues } from '../state/command-link.js';
import { EMPTY_DRAFT, type CommandDraft } from '../state/draft.js';
import type { Message } from '../state/message.js';
import { newId } from '../state/new-id.js';
import { offerInstead, offersFor, type Offer } from '../state/offer.js';
import type { SelectMenu } from '../state/option-choices.js';
import type { Store } from '../state/store.js';
import { takenOver, typedLine } from '../state/typed-command.js';
import { validateCommand } from '../state/validate-command.js';
import {
  autocompleteRequest,
  buttonRequest,
  messageCommandRequest,
  modalRequest,
  selectRequest,
  slashCommandRequest,
  type RequestIn,
} from './interaction-requests.js';
import {
  runInteraction,
  type InteractionOrigin,
  type InteractionResult,
} from './run-interaction.js';

/** From this width on there is room for the story beside the channel. */
const WIDE = '(min-width: 1100px)';

/** Where a command comes from. */
interface CommandOrigin {
  /** Whether the page runs it to show what it does, and nobody asked. */
  readonly isExample?: boolean;
}

/** All that the user can do on the page. */
export class Actions {
  /** The last command that was sent, to be brought back. */
  lastCommand: CommandDraft | undefined;

  /** A modal that was submitted and is not answered yet. */
  #submitting: Modal | undefined;

  constructor(readonly store: Store) {}

  /** Sends a command as it is filled in, or says what is wrong with it. */
  async sendCommand(draft: CommandDraft, { isExample }: CommandOrigin = {}): Promise<void> {
    const validated = validateCommand(draft);
    if ('error' in validated) {
      // The draft may be from a link: it is shown, to be corrected.
      this.store.update({ draft, hint: validated.error });
      focusById(`option-${validated.option}`);
      return;
    }
    this.lastCommand = draft;
    const link = commandLink(draft);
    history.replaceState(undefined, '', link);
    this.store.update({ draft: EMPTY_DRAFT, hint: '' });
    const result = await this.#interact(slashCommandRequest(draft, validated.options), {
      call: { command: commandText(draft), link, isExample },
    });
    // What was filled in is not lost, unless something else is being typed by now.
    if (!result && this.store.state.draft === EMPTY_DRAFT) {
      this.store.update({ draft });
      focusById('send');
    }
  }

  /** Runs a command by its name, as a link or a button of the page does. */
  async runCommand(
    { command: name, values }: LinkedCommand,
    origin?: CommandOrigin,
  ): Promise<void> {
    const command = this.store.findCommand(name);
    if (command) await this.sendCommand(draftCommand(command, values), origin);
    else {
      // As though it had been typed: what was given is still seen.
      this.store.update({ draft: { ...EMPTY_DRAFT, text: typedLine(name, values) } });
      this.refuseCommand(name, (nearest) => takenOver(nearest, values));
    }
  }

  /**
   * Says that there is no such command, and offers the nearest.
   *
   * @param valuesFor what was given, as values of the options of that one.
   */
  refuseCommand(name: string, valuesFor: (nearest: RegisteredCommand) => OptionValues): void {
    const offer = offerInstead(name, this.store.state.pageData.commands, valuesFor);
    const meant = offer ? ` Did you mean /${offer.command}?` : '';
    this.store.update({ hint: `There is no command /${name}.${meant}`, offer });
  }

  /** Fills in the command that is offered in place of one that there is not. */
  takeOffer({ command: name, values }: Offer): void {
    const command = this.store.findCommand(name);
    const isLast = this.lastCommand?.values === values;
    if (isLast && this.lastCommand) this.fillIn(this.lastCommand);
    else if (command) this.fillIn(draftCommand(command, values));
  }

  /** Puts a command into the composer, to be filled in. */
  fillIn(draft: CommandDraft): void {
    this.store.update({ draft, hint: '' });
    const [first] = draft.command.options.filter(({ name }) => draft.visible.has(name));
    focusById(first ? `option-${first.name}` : 'send');
  }

  /** Runs a command of the message menu. */
  async runMessageCommand(message: Message, command: RegisteredCommand): Promise<void> {
    this.closeOverlay();
    const call = { command: command.name };
    await this.#interact(messageCommandRequest(command, message), { call });
  }

  async clickButton(message: Message, button: APIButtonComponentWithCustomId): Promise<void> {
    await this.#interact(buttonRequest(message, button), { message });
  }

  async select(message: Message, menu: SelectMenu, values: string[]): Promise<void> {
    await this.#interact(selectRequest(message, menu, values), { message });
  }

  /** Submits the modal that is open. It closes once it is answered, so that no input is lost. */
  async submitModal(modal: Modal, command: string, submission: ModalSubmission): Promise<void> {
    if (this.#submitting === modal) return;
    this.#submitting = modal;
    this.store.update({ hint: '' });
    const onAnswer = (): void => {
      const { overlay } = this.store.state;
      if (overlay?.kind === 'modal' && overlay.modal === modal) this.closeOverlay();
    };
    await this.#interact(modalRequest(modal, submission), { call: { command }, onAnswer });
    this.#submitting = undefined;
  }

  /** Asks for suggestions for an option while it is typed. */
  async autocomplete(option: PageCommandOption): Promise<void> {
    const { draft } = this.store.state;
    if (draft.kind !== 'command') return;
    const { choices = [] } = (await this.#interact(autocompleteRequest(draft, option))) ?? {};
    const { draft: now } = this.store.state;
    // Something else may have been typed meanwhile, or the field left.
    if (now.kind !== 'command' || now.values !== draft.values) return;
    if (now.suggestions.option !== option.name) return;
    this.store.update({ draft: withAutocompleted(now, option, choices) });
  }

  /** Posts a message of the user's own. */
  postText(content: string): void {
    this.store.addMessage(this.store.state.channel, {
      ...{ id: newId(), author: 'user', sentAt: new Date(), body: { content } },
      ...{ fileUrls: new Map(), quotes: [], pictured: [], ephemeral: false, deferred: false },
      offers: offersFor(content, this.store.state.pageData.commands),
    });
    scrollToNewest();
    this.store.update({ draft: EMPTY_DRAFT, hint: '' });
  }

  openChannel(channel: string): void {
    const unread = new Set(this.store.state.unread);
    unread.delete(channel);
    this.store.update({ channel, unread, hint: '', draft: EMPTY_DRAFT });
  }

  /** Opens a story, that of the first of some slices where they are given: those of it are highlighted. */
  async openStory(slices: readonly QuotedSlice[], id = slices[0]?.story): Promise<void> {
    await this.orHint(async () => {
      const returnFocus = document.activeElement;
      if (id === undefined) return;
      const story = await fetchStory(id);
      const lit = slices.filter((slice) => slice.story === story.id);
      this.store.update({ storyPanel: { story, slices: lit, returnFocus } });
    });
  }

  closeStory(): void {
    const { storyPanel } = this.store.state;
    this.store.update({ storyPanel: undefined });
    restoreFocus(storyPanel?.returnFocus);
  }

  closeOverlay(): void {
    const { overlay } = this.store.state;
    this.store.update({ overlay: undefined });
    restoreFocus(overlay?.returnFocus);
  }

  /** Runs an interaction in the open channel; undefined where that fails. */
  async #interact(
    requestIn: RequestIn,
    origin?: InteractionOrigin,
  ): Promise<InteractionResult | undefined> {
    if (origin?.call) scrollToNewest();
    const result = await this.orHint(async () => {
      const interaction = await requestIn(this.store.state.channel);
      return runInteraction(this.store, interaction, origin);
    });
    if (result?.message) await this.#show(result.message, origin?.call !== undefined);
    return result;
  }

  /** Shows a message from its start, and where there is room the story of its picture or quotes. */
  async #show({ id, quotes, pictured }: Message, isNewest: boolean): Promise<void> {
    const hasRoom = matchMedia(WIDE).matches || this.store.state.storyPanel;
    // First, since it makes the channel narrower and what stands there longer.
    if (hasRoom) await this.openStory(pictured.length > 0 ? pictured : quotes);
    await scrollToStartOf(id, isNewest);
  }

  /** Shows an error that is meant for the user as the hint. */
  async orHint<T>(run: () => Promise<T>): Promise<T | undefined> {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof UserFacingError)) throw error;
      this.store.update({ hint: error.message });
      return undefined;
    }
  }
}
