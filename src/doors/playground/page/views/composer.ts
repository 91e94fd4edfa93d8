import { html, nothing, type TemplateResult } from 'lit';
import { focusOn, type Actions } from '../actions.js';
import {
  commandView,
  filling,
  NOTHING_OFFERED,
  NOTHING_TYPED,
  wordsView,
  type Composing,
  type Filling,
} from '../composer/index.js';
import type { Command, CommandOption } from '../events.js';
import type { State } from '../state.js';

/** How long typing must rest before choices are asked for, ms. */
const REST_MS = 60;
let resting = 0;

/** The foot of the channel, where words are typed and commands filled in. */
export function composerView(state: State, actions: Actions): TemplateResult {
  const { composing, opening, channel, hint } = state;
  const { name = '' } = opening.channels.find(({ id }) => id === channel) ?? {};
  return html`<div class="composer">
    <p class="hint" role="status">${hint === '' ? nothing : hint}</p>
    ${
      composing.kind === 'words'
        ? wordsView(composing, opening.commands, name, wordsDoing(actions))
        : commandView(composing, opening.channels, commandDoing(composing, actions))
    }
  </div>`;
}

function wordsDoing(actions: Actions) {
  const { store } = actions;
  const fill = (composing: Filling): void => {
    store.change({ composing, hint: '' });
    const [first] = composing.command.options.filter(({ name }) => composing.shown.has(name));
    focusOn(first ? `option-${first.name}` : 'send');
  };
  return {
    type: (words: string, active = 0) => {
      store.change({ composing: { kind: 'words', words, active }, hint: '' });
    },
    pick: (command: Command) => {
      fill(filling(command));
    },
    say: (words: string) => {
      actions.say(words);
    },
    recall: () => {
      if (actions.last) fill(actions.last);
    },
  };
}

function commandDoing(composing: Filling, actions: Actions) {
  const { store } = actions;
  const change = (changes: Partial<Filling>): Filling => {
    const { composing: now } = store.state;
    const changed = { ...(now.kind === 'command' ? now : composing), ...changes };
    store.change({ composing: changed satisfies Composing });
    return changed;
  };
  const complete = (filled: Filling, option: CommandOption): void => {
    clearTimeout(resting);
    if (option.autocomplete !== true) return;
    resting = setTimeout(() => void actions.complete(filled, option), REST_MS);
  };
  return {
    fill: (option: CommandOption, value: string) => {
      const values = { ...composing.values, [option.name]: value };
      complete(change({ values, offering: NOTHING_OFFERED }), option);
    },
    focus: (option: CommandOption) => {
      if (composing.offering.option === option.name) return;
      complete(change({ offering: NOTHING_OFFERED }), option);
    },
    move: (active: number) => {
      change({ offering: { ...composing.offering, active } });
    },
    choose: (index: number) => {
      const { option, choices } = composing.offering;
      const choice = choices[index];
      if (!choice) return;
      const values = { ...composing.values, [option]: String(choice.value) };
      change({ values, offering: { ...NOTHING_OFFERED, option } });
    },
    show: (option: CommandOption) => {
      change({ shown: new Set([...composing.shown, option.name]) });
      focusOn(`option-${option.name}`);
    },
    send: () => {
      void actions.send(composing);
      focusOn('compose');
    },
    leave: () => {
      store.change({ composing: NOTHING_TYPED, hint: '' });
      focusOn('compose');
    },
  };
}
