import {
  ButtonStyle,
  ComponentType,
  MessageFlags,
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIContainerComponent,
  type RESTAPIAttachment,
} from 'discord-api-types/v10';
import { blockMarkdown, isText, type TextBlock } from './block-markdown.js';
import { LIMITS } from './limits.js';
import type { Attachment, Block, Button, Message } from '../message.js';
import { filesOf } from '../message-parts.js';
import { encodePress } from './custom-id.js';
import { shownUrl } from './shown-url.js';
import { TooMuchError, within } from './too-much-error.js';

/** What is sent to Discord: a reply's or a post's whole body. */
export interface DiscordMessage {
  readonly flags: MessageFlags;
  readonly allowed_mentions: { readonly parse: [] };
  readonly components: [APIContainerComponent];
  /** The pictures that come with it, by their place among the files; the ones before go. */
  readonly attachments: RESTAPIAttachment[];
}

function shownButton(button: Button): APIButtonComponent | undefined {
  within(`Characters on the button "${button.label}"`, button.label.length, LIMITS.label);
  const { Button: type } = ComponentType;
  if (button.kind === 'link') {
    const url = shownUrl(button.url);
    return url === undefined
      ? undefined
      : { type, style: ButtonStyle.Link, label: button.label, url };
  }
  const customId = encodePress(button.press);
  if (customId === undefined) {
    throw new TooMuchError(`What the button "${button.label}" carries fits no custom_id.`);
  }
  const { label, disabled = false } = button;
  return { type, style: ButtonStyle.Secondary, label, custom_id: customId, disabled };
}

function rows(buttons: readonly Button[]): APIActionRowComponent<APIButtonComponent>[] {
  const shown = buttons.map(shownButton).filter((button) => button !== undefined);
  const count = Math.ceil(shown.length / LIMITS.buttonsInRow);
  return Array.from({ length: count }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: shown.slice(row * LIMITS.buttonsInRow, (row + 1) * LIMITS.buttonsInRow),
  }));
}

/** Own words that follow one another share a text; a quote has one to itself. */
function texts(blocks: readonly TextBlock[]): string[] {
  const contents: string[] = [];
  let open = false;
  for (const block of blocks) {
    const content = blockMarkdown(block);
    if (content === '') continue;
    const own = block.kind !== 'quote';
    if (own && open) contents.push(`${contents.pop() ?? ''}\n${content}`);
    else contents.push(content);
    open = own;
  }
  return contents;
}

/** A picture stands in the message as a file that comes with it, under its name. */
function gallery({ name, alt }: Attachment): APIComponentInContainer {
  within(`Characters on what "${name}" shows`, alt.length, LIMITS.alt);
  const item = { media: { url: `attachment://${name}` }, description: alt };
  return { type: ComponentType.MediaGallery, items: [item] };
}

function wordless(block: Exclude<Block, TextBlock>): APIComponentInContainer[] {
  switch (block.kind) {
    case 'picture':
      return [gallery(block.picture)];
    case 'chart':
      return [];
    case 'divider':
      return [{ type: ComponentType.Separator }];
    case 'buttons':
      return rows(block.buttons);
  }
}

function components(blocks: readonly Block[]): APIComponentInContainer[] {
  const shown: APIComponentInContainer[] = [];
  let run: TextBlock[] = [];
  const flush = (): void => {
    shown.push(
      ...texts(run).map((content) => ({ type: ComponentType.TextDisplay as const, content })),
    );
    run = [];
  };
  for (const block of blocks) {
    if (isText(block)) {
      run.push(block);
      continue;
    }
    flush();
    shown.push(...wordless(block));
  }
  flush();
  return shown;
}

function keepLimits(shown: readonly APIComponentInContainer[]): void {
  let count = 1;
  let characters = 0;
  const ids: string[] = [];
  for (const component of shown) {
    count += 1;
    if (component.type === ComponentType.TextDisplay) characters += component.content.length;
    if (component.type !== ComponentType.ActionRow) continue;
    count += component.components.length;
    ids.push(
      ...component.components.flatMap((inner) => ('custom_id' in inner ? [inner.custom_id] : [])),
    );
  }
  within('Components', count, LIMITS.components);
  within('Characters of text', characters, LIMITS.characters);
  if (shown.length === 0) throw new TooMuchError('A message without a word.');
  if (new Set(ids).size < ids.length) throw new TooMuchError('Two buttons ask for the same.');
}

/**
 * The message as the body of a Discord reply or post (Components V2), which pings nobody.
 *
 * @throws {TooMuchError} rather than cut anything.
 */
export function toDiscord(message: Message): DiscordMessage {
  const shown = components(message.blocks);
  keepLimits(shown);
  within('Files', filesOf(message).length, LIMITS.files);
  return {
    flags: flagsOf(message),
    allowed_mentions: { parse: [] },
    components: [{ type: ComponentType.Container, components: shown }],
    attachments: filesOf(message).map(({ name: filename, alt: description }, at) => ({
      ...{ id: String(at), filename, description },
    })),
  };
}

function flagsOf({ ephemeral }: Message): MessageFlags {
  const { IsComponentsV2, Ephemeral } = MessageFlags;
  if (!ephemeral) return IsComponentsV2;
  return IsComponentsV2 | Ephemeral;
}
