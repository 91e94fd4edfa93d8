import { html, nothing, type TemplateResult } from 'lit';
import type { Channel, CommandOption } from '../events.js';
import type { Filling } from './composing.js';
import { offersView } from './offers.js';
import { CHOICES, optionView, type OptionDoing } from './option-view.js';

/** What can be done while a command is filled in. */
export interface CommandDoing extends OptionDoing {
  readonly show: (option: CommandOption) => void;
  readonly send: () => void;
  readonly leave: () => void;
}

/** A command and its options, in the place of the field for words. */
export function commandView(
  filling: Filling,
  channels: readonly Channel[],
  doing: CommandDoing,
): TemplateResult {
  const { command, shown, offering } = filling;
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
      offering.choices.length > 0
        ? offersView(
            CHOICES,
            `Choices for ${offering.option}`,
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
        .map((option) => optionView(option, filling, channels, doing))}
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
