import { html, nothing, type TemplateResult } from 'lit';
import { ApplicationCommandOptionType } from '../api/discord-enums.js';
import type { PageCommandOption } from '../../server/index.js';
import type { CommandDraft } from '../state/draft.js';
import { fileFieldView } from './file-field.js';
import { CHOICES_ID, optionFieldView, type OptionHandlers } from './option-field.js';
import { suggestionsView } from './suggestions.js';

/** What happens while a command is filled in. */
export interface CommandFormHandlers extends OptionHandlers {
  /** A field for another option is wanted. */
  readonly onAddOption: (option: PageCommandOption) => void;
  readonly onFile: (option: PageCommandOption, file: File) => void;
  readonly onSend: () => void;
  readonly onCancel: () => void;
}

/** A command with the fields of its options, in place of the field for text. */
export function commandFormView(
  draft: CommandDraft,
  handlers: CommandFormHandlers,
): TemplateResult {
  const { command, visible, suggestions } = draft;
  const { choices, active } = suggestions;
  const typed = command.options.find(({ name }) => name === suggestions.option);
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    handlers.onSend();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      handlers.onCancel();
    }
  };
  const heading = `${typed?.name ?? ''}: ${typed?.description ?? ''}`;
  return html`${
      typed && choices.length > 0
        ? suggestionsView(
            { id: CHOICES_ID, heading, suggestions: choices, active },
            handlers.onPick,
          )
        : nothing
    }
    <form class="command" aria-label="/${command.name}" @submit=${onSubmit} @keydown=${onKeyDown}>
      <span class="command-name" title=${command.description}>/${command.name}</span>
      ${command.options
        .filter(({ name }) => visible.has(name))
        .map((option) =>
          option.type === ApplicationCommandOptionType.Attachment
            ? fileFieldView(option, draft, handlers.onFile)
            : optionFieldView(option, draft, handlers),
        )}
      ${command.options
        .filter(({ name }) => !visible.has(name))
        .map(
          (option) =>
            html`<button
              type="button"
              class="add"
              title=${option.description}
              @click=${() => {
                handlers.onAddOption(option);
              }}
            >
              +${option.name}
            </button>`,
        )}
      <span class="command-buttons">
        <button type="button" class="plain" @click=${handlers.onCancel}>Cancel</button>
        <button class="button primary" id="send">Send</button>
      </span>
    </form>`;
}
