import { html, nothing, type TemplateResult } from 'lit';
import { ButtonStyle, Part } from '../kinds.js';
import type { Component } from '../payload.js';
import { addressIn, type Drawing } from './part.js';
import { selectView } from './select.js';
import { textView } from './text.js';

type Draw = (part: Component, drawing: Drawing) => TemplateResult;

const all = (parts: readonly Component[] | undefined, drawing: Drawing): unknown =>
  (parts ?? []).map((part) => componentView(part, drawing));

const STYLES: Readonly<Record<number, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
};

const container: Draw = ({ components, accent_color: accent }, drawing) => {
  const colour =
    accent == null ? '' : `border-left-color: #${accent.toString(16).padStart(6, '0')}`;
  return html`<div class="container" style=${colour || nothing}>${all(components, drawing)}</div>`;
};

const section: Draw = ({ components, accessory }, drawing) =>
  html`<div class="section">
    <div>${all(components, drawing)}</div>
    ${accessory ? componentView(accessory, drawing) : nothing}
  </div>`;

const row: Draw = ({ components }, drawing) =>
  html`<div class="row">${all(components, drawing)}</div>`;

const button: Draw = (part, { message, doing }) => {
  const label = part.label ?? nothing;
  if (part.style === ButtonStyle.Link && part.url != null) {
    return html`<a class="button" href=${part.url} target="_blank" rel="noopener noreferrer"
      >${label}<span class="hidden"> (opens in a new tab)</span
      ><span aria-hidden="true"> ↗</span></a
    >`;
  }
  const press = (): void => {
    doing.press(message, part);
  };
  return html`<button
    class="button ${STYLES[part.style ?? 0] ?? ''}"
    ?disabled=${part.disabled === true}
    @click=${press}
  >
    ${label}
  </button>`;
};

const picture = (
  url: string,
  alt: string,
  { message, doing }: Drawing,
  kind: string,
): TemplateResult => {
  const address = addressIn(message, url);
  const enlarge = (): void => {
    doing.enlarge(address, alt);
  };
  return html`<button class="picture ${kind}" @click=${enlarge} aria-label="Enlarge: ${alt}">
    <img src=${address} alt=${alt} />
  </button>`;
};

const gallery: Draw = ({ items }, drawing) =>
  html`<div class="gallery">
    ${(items ?? []).map((item) =>
      picture(item.media.url, item.description ?? 'Picture', drawing, 'large'),
    )}
  </div>`;

const thumbnail: Draw = ({ media, description }, drawing) =>
  picture(media?.url ?? '', description ?? 'Picture', drawing, 'small');

const file: Draw = ({ file: sent }, { message }) => {
  const address = addressIn(message, sent?.url ?? '');
  const name = sent?.url.replace(/^.*\//u, '') ?? 'file';
  return html`<a href=${address} download=${name}>${name}</a>`;
};

const separator: Draw = ({ divider }) =>
  divider === false ? html`<div class="space"></div>` : html`<hr />`;

const draws: Readonly<Record<number, Draw>> = {
  [Part.Container]: container,
  [Part.Section]: section,
  [Part.Row]: row,
  [Part.Button]: button,
  [Part.StringSelect]: selectView,
  [Part.ChannelSelect]: selectView,
  [Part.Text]: ({ content }, drawing) => textView(content ?? '', drawing),
  [Part.Gallery]: gallery,
  [Part.Thumbnail]: thumbnail,
  [Part.File]: file,
  [Part.Separator]: separator,
};

/** A component of a message, in Discord's manner; one that is not known says so. */
export function componentView(part: Component, drawing: Drawing): TemplateResult {
  const draw = draws[part.type];
  if (draw) return draw(part, drawing);
  return html`<p class="unknown">
    Here stands a part of kind ${part.type} that this page cannot draw.
  </p>`;
}
