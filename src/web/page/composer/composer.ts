import { html, nothing, type TemplateResult } from 'lit';
import type { Actions } from '../actions/actions.js';
import { fileSizeError } from '../api/attachments.js';
import type { PageCommandOption } from '../../server/index.js';
import { COMPOSER_ID, focusById, MESSAGES_ID } from '../dom/focus.js';
import { readOn } from '../dom/follow-end.js';
import {
  draftCommand,
  withAllChoices,
  withChoice,
  withFile,
  withText,
} from '../state/command-draft.js';
import { EMPTY_DRAFT, NO_SUGGESTIONS, type CommandDraft } from '../state/draft.js';
import { newId } from '../state/new-id.js';
import { offerBack } from '../state/offer.js';
import { typedCommand, valuesOf } from '../state/typed-command.js';
import type { State } from '../state/state.js';
import { commandFormView, type CommandFormHandlers } from './command-form.js';
import { textFieldView, type TextFieldHandlers } from './text-field.js';

/** How long typing must pause before autocomplete is asked, ms. */
const DEBOUNCE_MS = 60;
let debounce = 0;

/** The foot of the channel, where text is typed and commands are filled in. */
export function composerView(state: State, actions: Actions): TemplateResult {
  const { draft, pageData, channel, hint, offer, isMoreBelow } = state;
  const { name = '' } = pageData.channels.find(({ id }) => id === channel) ?? {};
  return html`<div class="composer ${hint === '' ? '' : 'hinted'}">
    <div class="strip">
      <p class="hint" role="status">
        ${hint === '' ? nothing : hint}
        ${
          offer
            ? html`<button
                class="button primary"
                @click=${() => {
                  actions.takeOffer(offer);
                }}
              >
                ${offer.label}
              </button>`
            : nothing
        }
      </p>
      ${isMoreBelow ? moreBelowView() : nothing}
    </div>
    <div class="typing">
      ${
        draft.kind === 'text'
          ? textFieldView(draft, pageData.commands, name, textFieldHandlers(actions))
          : commandFormView(draft, commandFormHandlers(actions))
      }
    </div>
  </div>`;
}

const moreBelowView = (): TemplateResult =>
  html`<button class="plain more-below" aria-controls=${MESSAGES_ID} @click=${readOn}>
    More below<span aria-hidden="true"> ↓</span>
  </button>`;

function textFieldHandlers(actions: Actions): TextFieldHandlers {
  const { store } = actions;
  return {
    onInput: (text) => {
      store.update({ draft: { kind: 'text', text, active: 0 }, hint: '' });
    },
    onClose: () => {
      const { draft } = store.state;
      if (draft.kind === 'text') store.update({ draft: { ...draft, isClosed: true }, hint: '' });
    },
    onMove: (active) => {
      const { draft } = store.state;
      if (draft.kind !== 'text') return;
      store.update({ draft: { ...draft, active, isClosed: false }, hint: '' });
    },
    onPickCommand: (command, text) => {
      const { words = '' } = typedCommand(text, store.state.pageData.commands) ?? {};
      actions.fillIn(draftCommand(command, valuesOf(command, words)));
    },
    onSend: (text) => {
      const typed = typedCommand(text, store.state.pageData.commands);
      if (typed) actions.refuseCommand(typed.name, (nearest) => valuesOf(nearest, typed.words));
      else actions.postText(text);
    },
    onRecall: () => {
      if (actions.lastCommand) actions.fillIn(actions.lastCommand);
    },
  };
}

function commandFormHandlers(actions: Actions): CommandFormHandlers {
  const { store } = actions;
  // A field that is removed loses the focus too, after its command was sent.
  const edit = (change: (draft: CommandDraft) => CommandDraft): void => {
    const { draft } = store.state;
    if (draft.kind === 'command') store.update({ draft: change(draft) });
  };
  const autocomplete = (option: PageCommandOption): void => {
    clearTimeout(debounce);
    if (option.autocomplete !== true) return;
    debounce = window.setTimeout(() => void actions.autocomplete(option), DEBOUNCE_MS);
  };
  return {
    onInput: (option, text) => {
      edit((draft) => withText(draft, option, text));
      autocomplete(option);
    },
    onOpen: (option) => {
      edit((draft) => withAllChoices(draft, option));
      autocomplete(option);
    },
    onClose: () => {
      edit((draft) => ({ ...draft, suggestions: NO_SUGGESTIONS }));
    },
    onMove: (active) => {
      edit((draft) => ({ ...draft, suggestions: { ...draft.suggestions, active } }));
    },
    onPick: (index) => {
      edit((draft) => withChoice(draft, index));
    },
    onAddOption: ({ name }) => {
      edit((draft) => ({ ...draft, visible: new Set([...draft.visible, name]) }));
      focusById(`option-${name}`);
    },
    onFile: (option, file) => {
      const error = fileSizeError([file], store.state.pageData.max_file_bytes);
      if (error === '') edit((draft) => withFile(draft, option, { id: newId(), file }));
      store.update({ hint: error });
    },
    onSend: () => {
      const { draft } = store.state;
      if (draft.kind === 'command') void actions.sendCommand(draft);
      focusById(COMPOSER_ID);
    },
    onCancel: () => {
      const { draft } = store.state;
      const left = draft.kind === 'command' ? draft : undefined;
      const offer = left && offerBack(left);
      if (offer) actions.lastCommand = left;
      const hint = offer ? `/${offer.command} was put aside.` : '';
      store.update({ draft: EMPTY_DRAFT, hint, offer });
      focusById(COMPOSER_ID);
    },
  };
}
