import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Command } from '../events.js';
import { commandsFor, type Typing } from './composing.js';
import { moved } from './keys.js';
import { offersView } from './offers.js';

const LIST = 'commands';

/** What can be done while words are typed. */
export interface WordsDoing {
  readonly type: (words: string, active?: number) => void;
  readonly pick: (command: Command) => void;
  readonly say: (words: string) => void;
  /** Brings the last command back. */
  readonly recall: () => void;
}

/** The field at the foot of a channel, and the commands that `/` offers. */
export function wordsView(
  { words, active }: Typing,
  commands: readonly Command[],
  channel: string,
  doing: WordsDoing,
): TemplateResult {
  const offered = commandsFor(words, commands);
  const pick = (index: number): void => {
    const command = offered[index];
    if (command) doing.pick(command);
  };
  const key = (event: KeyboardEvent): void => {
    const to = moved(event.key, active, offered.length);
    if (to !== undefined) doing.type(words, to);
    else if (event.key === 'Tab' && !event.shiftKey && offered.length > 0) pick(active);
    else if (event.key === 'Enter' && !event.isComposing) {
      if (offered.length > 0) pick(active);
      else if (words.trim() !== '') doing.say(words.trim());
    } else if (event.key === 'Escape' && words !== '') doing.type('');
    else if (event.key === 'ArrowUp' && words === '') doing.recall();
    else return;
    event.preventDefault();
  };
  const input = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) doing.type(target.value);
  };
  return html`${
      offered.length > 0
        ? offersView(
            LIST,
            'Commands',
            offered.map(({ name, description }) => ({ name: `/${name}`, about: description })),
            active,
            pick,
          )
        : nothing
    }
    <input
      id="compose"
      type="text"
      role="combobox"
      autocomplete="off"
      aria-label="Message #${channel}: type / for commands"
      aria-autocomplete="list"
      aria-expanded=${offered.length > 0}
      aria-controls=${offered.length > 0 ? LIST : nothing}
      aria-activedescendant=${offered.length > 0 ? `${LIST}-${active}` : nothing}
      placeholder="Message #${channel}, or type / for commands"
      .value=${live(words)}
      @input=${input}
      @keydown=${key}
    />`;
}
