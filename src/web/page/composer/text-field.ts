import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { RegisteredCommand } from '../../server/index.js';
import { COMPOSER_ID } from '../dom/focus.js';
import { nextIndex } from '../dom/list-keys.js';
import { matchingCommands, type TextDraft } from '../state/draft.js';
import { suggestionId, suggestionsView } from './suggestions.js';

const COMMANDS_ID = 'commands';

/** What happens while text is typed. */
export interface TextFieldHandlers {
  readonly onInput: (text: string) => void;
  /** The commands suggested are to go; what was typed stays. */
  readonly onClose: () => void;
  /** Another of the commands suggested is the active one. */
  readonly onMove: (active: number) => void;
  /** @param text the command as it was typed, with what follows it. */
  readonly onPickCommand: (command: RegisteredCommand, text: string) => void;
  readonly onSend: (text: string) => void;
  /** Brings the last command back. */
  readonly onRecall: () => void;
}

/** The field for text, and the commands that `/` suggests. */
export function textFieldView(
  { text, active, isClosed = false }: TextDraft,
  commands: readonly RegisteredCommand[],
  channel: string,
  handlers: TextFieldHandlers,
): TemplateResult {
  const suggested = matchingCommands(text, commands);
  const isOpen = suggested.length > 0 && !isClosed;
  const pick = (index: number): void => {
    const command = suggested[index];
    if (command) handlers.onPickCommand(command, text);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextIndex(event.key, active, suggested.length);
    if (next !== undefined) handlers.onMove(next);
    else if (event.key === 'Tab' && !event.shiftKey && isOpen) pick(active);
    else if (event.key === 'Enter' && !event.isComposing) {
      if (suggested.length > 0) pick(active);
      else if (text.trim() !== '') handlers.onSend(text.trim());
    } else if (event.key === 'Escape' && isOpen) handlers.onClose();
    else if (event.key === 'ArrowUp' && text === '') handlers.onRecall();
    else return;
    event.preventDefault();
  };
  const onInput = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) handlers.onInput(target.value);
  };
  const suggestions = suggested.map(({ name, description }) => ({ name: `/${name}`, description }));
  return html`${
      isOpen
        ? suggestionsView({ id: COMMANDS_ID, heading: 'Commands', suggestions, active }, pick)
        : nothing
    }
    <input
      id=${COMPOSER_ID}
      type="text"
      role="combobox"
      autocomplete="off"
      aria-label="Message #${channel}: type / for commands"
      aria-autocomplete="list"
      aria-expanded=${isOpen}
      aria-controls=${isOpen ? COMMANDS_ID : nothing}
      aria-activedescendant=${isOpen ? suggestionId(COMMANDS_ID, active) : nothing}
      placeholder="Ask a question, or type / for commands"
      .value=${live(text)}
      @input=${onInput}
      @keydown=${onKeyDown}
    />`;
}
