import { html, nothing, type TemplateResult } from 'lit';
import type { CommandOption } from '../events.js';
import { Option } from '../kinds.js';
import type { Filling } from './composing.js';
import { fileOptionView } from './file-option-view.js';
import { offersView } from './offers.js';
import { CHOICES, optionView, type OptionDoing } from './option-view.js';

/** What can be done while a command is filled in. */
export interface CommandDoing extends OptionDoing {
  readonly show: (option: CommandOption) => void;
  readonly attach: (option: CommandOption, file: File) => void;
  readonly send: () => void;
  readonly leave: () => void;
}

/** A command and its options, in the place of the field for words. */
export function commandView(filling: Filling, doing: CommandDoing): TemplateResult {
  const { command, shown, offering } = filling;
  const offered = command.options.find(({ name }) => name === offering.option);
  const submit = (event: Event): void => {
    event.preventDefault();
    doing.send();
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      doing.leave();
    }
  };
  return html`${
      offered && offering.choices.length > 0
        ? offersView(
            CHOICES,
            `${offered.name}: ${offered.description}`,
            offering.choices,
            offering.active,
            doing.choose,
          )
        : nothing
    }
    <form class="command" aria-label="/${command.name}" @submit=${submit} @keydown=${key}>
      <span class="command-name" title=${command.description}>/${command.name}</span>
      ${command.options
        .filter(({ name }) => shown.has(name))
        .map((option) =>
          option.type === Option.Attachment
            ? fileOptionView(option, filling, doing.attach)
            : optionView(option, filling, doing),
        )}
      ${command.options
        .filter(({ name }) => !shown.has(name))
        .map(
          (option) =>
            html`<button
              type="button"
              class="add"
              title=${option.description}
              @click=${() => {
                doing.show(option);
              }}
            >
              +${option.name}
            </button>`,
        )}
      <span class="command-buttons">
        <button type="button" class="plain" @click=${doing.leave}>Cancel</button>
        <button class="button primary" id="send">Send</button>
      </span>
    </form>`;
}
