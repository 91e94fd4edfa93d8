import { nothing } from 'lit';
import type { Actions } from '../actions.js';
import { choicesAmong } from '../drawing/index.js';
import { CommandKind } from '../kinds.js';
import { wordsOf } from '../message-words.js';
import type { Overlay, State } from '../state.js';
import { formView } from './form.js';
import { menuView, type Entry } from './menu.js';
import { pictureView } from './picture.js';

/** What lies over the page. */
export function overlayView({ overlay, opening, hint }: State, actions: Actions): unknown {
  const leave = (): void => {
    actions.leave();
  };
  switch (overlay?.kind) {
    case 'form':
      return formView(
        overlay.form,
        hint,
        { choicesFor: choicesAmong(opening), mostFileBytes: opening.most_file_bytes },
        (filled) => void actions.submit(overlay.form, overlay.called, filled),
        leave,
      );
    case 'picture':
      return pictureView(overlay.url, overlay.alt, leave);
    case 'menu':
      return menuView(overlay, entries(overlay, opening, actions), leave);
    case undefined:
      return nothing;
  }
}

function entries(
  { message }: Extract<Overlay, { kind: 'menu' }>,
  { commands }: State['opening'],
  actions: Actions,
): readonly Entry[] {
  const { link } = message;
  return [
    ...commands
      .filter(({ type }) => type === CommandKind.OfMessage)
      .map((command) => ({
        name: command.name,
        run: () => void actions.useOn(message, command),
      })),
    {
      name: 'Copy text',
      run: () => {
        copy(wordsOf(message), actions);
      },
    },
    ...(link === undefined
      ? []
      : [
          {
            name: 'Copy link',
            run: () => {
              copy(new URL(link, location.href).href, actions);
            },
          },
        ]),
  ];
}

function copy(text: string, actions: Actions): void {
  actions.leave();
  if (!isSecureContext) {
    // Elsewhere browsers have no clipboard.
    actions.store.change({ hint: 'A page can copy only from localhost or over https.' });
    return;
  }
  navigator.clipboard.writeText(text).then(
    () => {
      actions.store.change({ hint: 'Copied.' });
    },
    () => {
      actions.store.change({ hint: 'The browser does not let this page copy.' });
    },
  );
}
