import { nothing } from 'lit';
import type { Actions } from '../actions/actions.js';
import { ApplicationCommandType } from '../api/discord-enums.js';
import type { RegisteredCommand } from '../../server/index.js';
import { messageText, resolveUrl, type Message } from '../state/message.js';
import type { State } from '../state/state.js';
import { enlargedImageView } from './enlarged-image.js';
import { messageMenuView, type MenuEntry } from './message-menu.js';
import { modalView } from './modal.js';

/** What lies over the page. */
export function overlayView({ overlay, pageData, hint, theme }: State, actions: Actions): unknown {
  const onClose = (): void => {
    actions.closeOverlay();
  };
  switch (overlay?.kind) {
    case 'modal': {
      const { modal, command } = overlay;
      const settings = { channels: pageData.channels, maxFileBytes: pageData.max_file_bytes };
      return modalView(modal, hint, settings, {
        onSubmit: (submission) => void actions.submitModal(modal, command, submission),
        onCancel: onClose,
      });
    }
    case 'image': {
      const { message, url, alt } = overlay;
      return enlargedImageView(resolveUrl(message, url, theme), alt, onClose);
    }
    case 'menu':
      return messageMenuView(
        overlay,
        menuEntries(overlay.message, pageData.commands, actions),
        onClose,
      );
    case undefined:
      return nothing;
  }
}

function menuEntries(
  message: Message,
  commands: readonly RegisteredCommand[],
  actions: Actions,
): readonly MenuEntry[] {
  const { link } = message;
  const copyEntry = (name: string, text: () => string): MenuEntry => ({
    name,
    onClick: () => {
      copy(text(), actions);
    },
  });
  return [
    ...commands
      .filter(({ type }) => type === ApplicationCommandType.Message)
      .map((command) => ({
        name: command.name,
        onClick: () => void actions.runMessageCommand(message, command),
      })),
    copyEntry('Copy text', () => messageText(message)),
    ...(link === undefined
      ? []
      : [copyEntry('Copy link', () => new URL(link, location.href).href)]),
  ];
}

function copy(text: string, actions: Actions): void {
  actions.closeOverlay();
  if (!isSecureContext) {
    // Elsewhere browsers have no clipboard.
    actions.store.update({ hint: 'A page can copy only from localhost or over https.' });
    return;
  }
  navigator.clipboard.writeText(text).then(
    () => {
      actions.store.update({ hint: 'Copied.' });
    },
    () => {
      actions.store.update({ hint: 'The browser does not let this page copy.' });
    },
  );
}
