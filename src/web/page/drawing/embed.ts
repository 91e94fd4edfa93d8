import { html, nothing, type TemplateResult } from 'lit';
import type { Embed } from '../payload.js';
import { addressIn, type Drawing } from './part.js';
import { textView } from './text.js';

/** An embed of a message in Discord's older manner. */
export function embedView(embed: Embed, drawing: Drawing): TemplateResult {
  const { title, description, color, author, footer, fields, image, thumbnail } = embed;
  const colour =
    color == null ? nothing : `border-left-color: #${color.toString(16).padStart(6, '0')}`;
  const pictures = [thumbnail, image].flatMap((media) => media ?? []);
  return html`<div class="container" style=${colour}>
    ${author ? html`<small>${author.name}</small>` : nothing}
    ${title == null ? nothing : html`<h2>${title}</h2>`}
    ${description == null ? nothing : textView(description, drawing)}
    ${(fields ?? []).map(
      ({ name, value }) => html`<strong>${name}</strong>${textView(value, drawing)}`,
    )}
    ${pictures.map(
      ({ url }) => html`<img class="embedded" src=${addressIn(drawing.message, url)} alt="" />`,
    )}
    ${footer ? html`<small>${footer.text}</small>` : nothing}
  </div>`;
}
