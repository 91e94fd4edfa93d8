import { html, nothing, type TemplateResult } from 'lit';
import { ButtonStyle, ComponentType } from '../api/discord-enums.js';
import type { Component } from '../api/payload.js';
import { resolveUrl } from '../state/message.js';
import type { RenderContext } from './render-context.js';
import { selectView } from './select.js';
import { textView } from './text.js';

type Renderer = (component: Component, context: RenderContext) => TemplateResult;

const childViews = (children: readonly Component[] | undefined, context: RenderContext): unknown =>
  (children ?? []).map((child) => componentView(child, context));

const BUTTON_CLASSES: Readonly<Record<number, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
};

const container: Renderer = ({ components, accent_color: accent }, context) => {
  const style =
    accent == null ? nothing : `border-left-color: #${accent.toString(16).padStart(6, '0')}`;
  return html`<div class="container" style=${style}>${childViews(components, context)}</div>`;
};

const section: Renderer = ({ components, accessory }, context) =>
  html`<div class="section">
    <div>${childViews(components, context)}</div>
    ${accessory ? componentView(accessory, context) : nothing}
  </div>`;

const actionRow: Renderer = ({ components }, context) =>
  html`<div class="row">${childViews(components, context)}</div>`;

const button: Renderer = (component, { message, handlers }) => {
  const label = component.label ?? nothing;
  if (component.style === ButtonStyle.Link && component.url != null) {
    return html`<a class="button" href=${component.url} target="_blank" rel="noopener noreferrer"
      >${label}<span class="hidden"> (opens in a new tab)</span
      ><span aria-hidden="true"> ↗</span></a
    >`;
  }
  const onClick = (): void => {
    handlers.onButton(message, component);
  };
  return html`<button
    class="button ${BUTTON_CLASSES[component.style ?? 0] ?? ''}"
    ?disabled=${component.disabled === true}
    @click=${onClick}
  >
    ${label}
  </button>`;
};

function imageView(
  { url, alt }: { readonly url: string; readonly alt: string },
  { message, handlers }: RenderContext,
  size: 'large' | 'small',
): TemplateResult {
  const src = resolveUrl(message, url);
  const onClick = (): void => {
    handlers.onEnlarge(src, alt);
  };
  return html`<button class="picture ${size}" @click=${onClick} aria-label="Enlarge: ${alt}">
    <img src=${src} alt=${alt} />
  </button>`;
}

const mediaGallery: Renderer = ({ items }, context) =>
  html`<div class="gallery">
    ${(items ?? []).map(({ media, description }) =>
      imageView({ url: media.url, alt: description ?? 'Picture' }, context, 'large'),
    )}
  </div>`;

const thumbnail: Renderer = ({ media, description }, context) =>
  imageView({ url: media?.url ?? '', alt: description ?? 'Picture' }, context, 'small');

const file: Renderer = ({ file: media }, { message }) => {
  const url = media?.url ?? '';
  const name = url.replace(/^.*\//u, '') || 'file';
  return html`<a href=${resolveUrl(message, url)} download=${name}>${name}</a>`;
};

const separator: Renderer = ({ divider }) =>
  divider === false ? html`<div class="space"></div>` : html`<hr />`;

const renderers: Readonly<Record<number, Renderer>> = {
  [ComponentType.Container]: container,
  [ComponentType.Section]: section,
  [ComponentType.ActionRow]: actionRow,
  [ComponentType.Button]: button,
  [ComponentType.StringSelect]: selectView,
  [ComponentType.ChannelSelect]: selectView,
  [ComponentType.TextDisplay]: ({ content }, context) => textView(content ?? '', context),
  [ComponentType.MediaGallery]: mediaGallery,
  [ComponentType.Thumbnail]: thumbnail,
  [ComponentType.File]: file,
  [ComponentType.Separator]: separator,
};

/** A component of a message, as Discord shows it; one of an unknown type says so. */
export function componentView(component: Component, context: RenderContext): TemplateResult {
  const render = renderers[component.type];
  if (render) return render(component, context);
  return html`<p class="unknown">This page cannot show components of type ${component.type}.</p>`;
}
