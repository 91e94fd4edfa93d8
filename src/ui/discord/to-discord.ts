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
import type { Attachment, Block, Button } from '../block.js';
import type { PlainMessage } from '../message.js';
import { blockMarkdown, isText, type TextBlock } from './block-markdown.js';
import { encodeCustomId } from './custom-id.js';
import { assertWithin, LimitError } from './limit-error.js';
import { LIMITS } from './limits.js';
import { linkUrl } from './link-url.js';
import { filesOf } from './message-parts.js';

/** A reply's or a post's whole body (Components V2). */
export interface DiscordMessage {
  readonly flags: MessageFlags;
  readonly allowed_mentions: { readonly parse: [] };
  readonly components: [APIContainerComponent];
  /** The files that come with it, by their place among the files; those of before go. */
  readonly attachments: RESTAPIAttachment[];
}

function buttonComponent(button: Button): APIButtonComponent | undefined {
  assertWithin(`Characters on the button "${button.label}"`, button.label.length, LIMITS.label);
  const { Button: type } = ComponentType;
  if (button.kind === 'link') {
    const url = linkUrl(button.url);
    return url === undefined
      ? undefined
      : { type, style: ButtonStyle.Link, label: button.label, url };
  }
  const customId = encodeCustomId(button.state);
  if (customId === undefined) {
    if (button.optional) return undefined;
    throw new LimitError(`What the button "${button.label}" carries fits no custom id.`);
  }
  const { label, disabled = false } = button;
  return { type, style: ButtonStyle.Secondary, label, custom_id: customId, disabled };
}

function actionRows(buttons: readonly Button[]): APIActionRowComponent<APIButtonComponent>[] {
  const shown = buttons.map(buttonComponent).filter((button) => button !== undefined);
  const count = Math.ceil(shown.length / LIMITS.buttonsInRow);
  return Array.from({ length: count }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: shown.slice(row * LIMITS.buttonsInRow, (row + 1) * LIMITS.buttonsInRow),
  }));
}

/** The bot's own lines that follow one another share a text display; a quote has one to itself. */
function textContents(blocks: readonly TextBlock[]): string[] {
  const contents: string[] = [];
  let isOpen = false;
  for (const block of blocks) {
    const content = blockMarkdown(block);
    if (content === '') continue;
    const mayShare = block.kind !== 'quote';
    if (mayShare && isOpen) contents.push(`${contents.pop() ?? ''}\n${content}`);
    else contents.push(content);
    isOpen = mayShare;
  }
  return contents;
}

/** An image stands in the message as a file that comes with it, under its name. */
function mediaGallery({ name, alt }: Attachment): APIComponentInContainer {
  assertWithin(`Characters of the alternative text of "${name}"`, alt.length, LIMITS.alt);
  const item = { media: { url: `attachment://${name}` }, description: alt };
  return { type: ComponentType.MediaGallery, items: [item] };
}

function otherComponents(block: Exclude<Block, TextBlock>): APIComponentInContainer[] {
  switch (block.kind) {
    case 'image':
      return [mediaGallery(block.image)];
    case 'file':
      return [{ type: ComponentType.File, file: { url: `attachment://${block.file.name}` } }];
    case 'chart':
      return [];
    case 'separator':
      return [{ type: ComponentType.Separator }];
    case 'space':
      return [{ type: ComponentType.Separator, divider: false }];
    case 'buttons':
      return actionRows(block.buttons);
  }
}

function containerComponents(blocks: readonly Block[]): APIComponentInContainer[] {
  const shown: APIComponentInContainer[] = [];
  let texts: TextBlock[] = [];
  const flush = (): void => {
    const contents = textContents(texts);
    shown.push(
      ...contents.map((content) => ({ type: ComponentType.TextDisplay as const, content })),
    );
    texts = [];
  };
  for (const block of blocks) {
    if (isText(block)) {
      texts.push(block);
      continue;
    }
    flush();
    shown.push(...otherComponents(block));
  }
  flush();
  return shown;
}

function assertLimits(shown: readonly APIComponentInContainer[]): void {
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
  assertWithin('Components', count, LIMITS.components);
  assertWithin('Characters of text', characters, LIMITS.characters);
  if (shown.length === 0) throw new LimitError('A message without a word.');
  if (new Set(ids).size < ids.length) throw new LimitError('Two buttons carry the same.');
}

/**
 * The message as the body of a Discord reply or post (Components V2), which pings nobody.
 *
 * @throws {LimitError} rather than cut anything.
 */
export function toDiscord(message: PlainMessage): DiscordMessage {
  const files = filesOf(message);
  const shown = containerComponents(message.blocks);
  assertLimits(shown);
  assertWithin('Files', files.length, LIMITS.files);
  return {
    flags: flagsOf(message),
    allowed_mentions: { parse: [] },
    components: [{ type: ComponentType.Container, components: shown }],
    attachments: files.map(({ name: filename, alt: description }, at) => ({
      ...{ id: String(at), filename, ...(description !== undefined && { description }) },
    })),
  };
}

function flagsOf({ ephemeral }: PlainMessage): MessageFlags {
  const { IsComponentsV2, Ephemeral } = MessageFlags;
  if (!ephemeral) return IsComponentsV2;
  return IsComponentsV2 | Ephemeral;
}
