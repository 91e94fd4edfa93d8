import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordCommand } from '@skyra/discord-components-core/discord-command.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { css } from 'lit';

/** Gives Discord's components the page's own colours and fonts; their own small print is too faint. */
export function restyleDiscordComponents(): void {
  DiscordMessage.elementStyles.push(css`
    :host {
      color: var(--ink) !important;
      font-size: 1rem !important;
      font-family: var(--sans) !important;
      padding-right: 1em !important;
      line-height: 1.375 !important;
    }
    .discord-message-timestamp,
    :host([light-theme]) .discord-message-timestamp {
      color: var(--faint);
    }
    .discord-message-content {
      min-width: 0;
    }
    .discord-message-markup {
      white-space: normal !important;
    }
    .discord-author-avatar img {
      cursor: default;
    }
  `);
  // They are told the theme at the first alone.
  DiscordAuthorInfo.elementStyles.push(css`
    :host .discord-author-username,
    :host([light-theme]) .discord-author-username {
      color: var(--ink);
    }
  `);
  DiscordCommand.elementStyles.push(css`
    :host {
      color: var(--faint) !important;
      font-family: var(--sans) !important;
      /* Beside it stands the message's menu. */
      max-width: calc(100% - 2.5rem);
    }
    .discord-replied-message-username {
      color: var(--ink) !important;
      opacity: 1 !important;
    }
    .discord-replied-message-content,
    :host .discord-slash-command-name,
    :host .discord-slash-command-name:hover {
      color: var(--link) !important;
      background: var(--ephemeral);
      min-width: 0;
    }
    .discord-slash-command-name svg {
      flex: none;
    }
    .discord-slash-command-name span {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
  `);
}
