import { html, nothing, type TemplateResult } from 'lit';
import type { Actions } from '../actions.js';
import { focusOn } from '../attention.js';
import {
  attachedTo,
  chosen,
  commandView,
  filling,
  NOTHING_OFFERED,
  NOTHING_TYPED,
  opened,
  typedInto,
  wordsView,
  type Filling,
} from '../composer/index.js';
import type { Command, CommandOption } from '../events.js';
import { nextId } from '../conduct.js';
import type { State } from '../state.js';
import { tooLarge } from '../uploads.js';

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
        : commandView(composing, commandDoing(actions))
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

function commandDoing(actions: Actions) {
  const { store } = actions;
  // A field that is taken away loses the focus too, after its command was sent.
  const edit = (how: (filling: Filling) => Filling): void => {
    const { composing } = store.state;
    if (composing.kind === 'command') store.change({ composing: how(composing) });
  };
  const complete = (option: CommandOption): void => {
    clearTimeout(resting);
    if (option.autocomplete !== true) return;
    resting = setTimeout(() => void actions.complete(option), REST_MS);
  };
  return {
    fill: (option: CommandOption, words: string) => {
      edit((filling) => typedInto(filling, option, words));
      complete(option);
    },
    open: (option: CommandOption) => {
      edit((filling) => opened(filling, option));
      complete(option);
    },
    close: () => {
      edit((filling) => ({ ...filling, offering: NOTHING_OFFERED }));
    },
    move: (active: number) => {
      edit((filling) => ({ ...filling, offering: { ...filling.offering, active } }));
    },
    choose: (index: number) => {
      edit((filling) => chosen(filling, index));
    },
    show: ({ name }: CommandOption) => {
      edit((filling) => ({ ...filling, shown: new Set([...filling.shown, name]) }));
      focusOn(`option-${name}`);
    },
    attach: (option: CommandOption, file: File) => {
      const wrong = tooLarge([file], store.state.opening.most_file_bytes);
      if (wrong === '') edit((filling) => attachedTo(filling, option, { id: nextId(), file }));
      store.change({ hint: wrong });
    },
    send: () => {
      const { composing } = store.state;
      if (composing.kind === 'command') void actions.send(composing);
      focusOn('compose');
    },
    leave: () => {
      store.change({ composing: NOTHING_TYPED, hint: '' });
      focusOn('compose');
    },
  };
}
