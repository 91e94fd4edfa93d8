import { ComponentType, type APIButtonComponent } from 'discord-api-types/v10';
import { expect } from 'vitest';
import {
  decodeCustomId,
  shownPage,
  toDiscord,
  type ButtonState,
  type Message,
} from '../../src/ui/index.js';
import { readDiscord, type Shown } from './discord-reader.js';
import { asRead, readWithPeer } from './peer-reader.js';

/** A message as Discord shows it. */
export interface Page {
  readonly texts: readonly Shown[];
  readonly buttons: readonly APIButtonComponent[];
}

/** Renders a message, checks every limit that Discord sets, and reads it as Discord does. */
export function shownBy(message: Message): Page {
  const body = toDiscord(shownPage(message));
  expect(Object.keys(body).toSorted()).toEqual([
    ...['allowed_mentions', 'attachments', 'components', 'flags'],
  ]);
  expect(body.allowed_mentions).toEqual({ parse: [] });
  expect(body.flags).toBe(message.ephemeral ? 32_768 + 64 : 32_768);
  const [container] = body.components;
  const contents = container.components.flatMap((part) =>
    part.type === ComponentType.TextDisplay ? [part.content] : [],
  );
  const rows = container.components.flatMap((part) =>
    part.type === ComponentType.ActionRow ? [part.components] : [],
  );
  const buttons = rows.flat().filter((part) => part.type === ComponentType.Button);
  const ids = buttons.flatMap((button) => ('custom_id' in button ? [button.custom_id] : []));
  expect(1 + container.components.length + buttons.length).toBeLessThanOrEqual(40);
  expect(contents.join('').length).toBeLessThanOrEqual(4000);
  expect(contents.every((content) => content.length > 0)).toBe(true);
  expect(rows.every((row) => row.length >= 1 && row.length <= 5)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(100);
  for (const button of buttons) {
    if ('label' in button) expect((button.label ?? '').length).toBeLessThanOrEqual(80);
    if ('url' in button) expect(button.url).toMatch(/^https?:\/\/.{1,504}$/u);
  }
  const texts = contents.map(readDiscord);
  for (const [index, { quoted }] of texts.entries()) {
    // A second opinion, by a parser that knows nothing of ours.
    const own = quoted === undefined ? '' : (contents[index] ?? '');
    if (own.startsWith('>>> ')) expect(readWithPeer(own)).toBe(asRead(quoted ?? ''));
  }
  return { texts, buttons };
}

/** All that a page quotes, in order, one after the other. */
export const quotedOn = ({ texts }: Page): string =>
  texts.map(({ quoted }) => quoted ?? '').join('');

/** All our own words on a page. */
export const ownOn = ({ texts }: Page): string => texts.map(({ own }) => own).join('\n');

/** What the button with a label carries; undefined where it is not there or is disabled. */
export function stateOf(page: Page, label: string): ButtonState | undefined {
  const button = page.buttons.find((one) => 'label' in one && one.label === label);
  return button && 'custom_id' in button && button.disabled !== true
    ? decodeCustomId(button.custom_id)
    : undefined;
}

/** What parses the state of a command's buttons. */
interface Buttons {
  parse(fields: readonly string[]): object | undefined;
}

/** The page that a button turns to, counted from 0. */
function pageIn(buttons: Buttons, { fields }: ButtonState): number {
  const data = buttons.parse(fields);
  if (data && 'page' in data && typeof data.page === 'number') return data.page;
  throw new Error(`No page is in ${JSON.stringify(fields)}`);
}

/** Every page, reached as a reader reaches it: by pressing Next until it is disabled. */
export function turnAll(
  first: Message,
  buttons: Buttons,
  layout: (page: number) => Message,
): readonly Page[] {
  const pages = [shownBy(first)];
  for (;;) {
    const next = stateOf(pages.at(-1) ?? { texts: [], buttons: [] }, 'Next');
    if (!next) return pages;
    pages.push(shownBy(layout(pageIn(buttons, next))));
  }
}
