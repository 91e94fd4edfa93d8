import type {
  APIButtonComponent,
  APIButtonComponentWithURL,
  APIContainerComponent,
  APIFileComponent,
  APIMessageComponent,
  APISectionComponent,
} from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { ButtonStyle, ComponentType } from '../api/discord-enums.js';
import { resolveUrl } from '../state/message.js';
import type { RenderContext } from './render-context.js';
import { selectView } from './select.js';
import { showInStory } from './show-in-story.js';
import { textView } from './text.js';

/** A component of a message, as Discord shows it; one of an unknown type says so. */
export function componentView(
  component: APIMessageComponent,
  context: RenderContext,
): TemplateResult {
  const { pictured } = context.message;
  switch (component.type) {
    case ComponentType.Container:
      return containerView(component, context);
    case ComponentType.Section:
      return sectionView(component, context);
    case ComponentType.ActionRow:
      return html`<div class="row">${childViews(component.components, context)}</div>`;
    case ComponentType.Button:
      return buttonView(component, context);
    case ComponentType.StringSelect:
    case ComponentType.ChannelSelect:
      return selectView(component, context);
    case ComponentType.TextDisplay:
      return textView(component.content, context);
    case ComponentType.MediaGallery:
      return html`<div class="gallery">
        ${component.items.map((item) => imageView(item, context, 'large'))}
        ${pictured.length > 0 ? showInStory(pictured, context.handlers) : nothing}
      </div>`;
    case ComponentType.Thumbnail:
      return imageView(component, context, 'small');
    case ComponentType.File:
      return fileView(component, context);
    case ComponentType.Separator:
      return component.divider === false ? html`<div class="space"></div>` : html`<hr />`;
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    default:
      return unknownView(component);
  }
}

const childViews = (children: readonly APIMessageComponent[], context: RenderContext): unknown =>
  children.map((child) => componentView(child, context));

const unknownView = ({ type }: { readonly type: ComponentType }): TemplateResult =>
  html`<p class="unknown">This page cannot show components of type ${type}.</p>`;

function containerView(
  { components, accent_color: accent }: APIContainerComponent,
  context: RenderContext,
): TemplateResult {
  const style =
    accent == null ? nothing : `border-left-color: #${accent.toString(16).padStart(6, '0')}`;
  return html`<div class="container" style=${style}>${childViews(components, context)}</div>`;
}

const sectionView = (
  { components, accessory }: APISectionComponent,
  context: RenderContext,
): TemplateResult =>
  html`<div class="section">
    <div>${childViews(components, context)}</div>
    ${componentView(accessory, context)}
  </div>`;

const BUTTON_CLASSES: Readonly<Record<number, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
};

function buttonView(
  button: APIButtonComponent,
  { message, handlers }: RenderContext,
): TemplateResult {
  if (button.style === ButtonStyle.Link) return linkView(button);
  if (button.style === ButtonStyle.Premium) return unknownView(button);
  const onClick = (): void => {
    handlers.onButton(message, button);
  };
  return html`<button
    class="button ${BUTTON_CLASSES[button.style] ?? ''}"
    ?disabled=${button.disabled === true}
    @click=${onClick}
  >
    ${button.label ?? nothing}
  </button>`;
}

const linkView = ({ url, label }: APIButtonComponentWithURL): TemplateResult =>
  html`<a class="button" href=${url} target="_blank" rel="noopener noreferrer"
    >${label ?? nothing}<span class="hidden"> (opens in a new tab)</span
    ><span aria-hidden="true">&nbsp;↗</span></a
  >`;

/** What a picture of a gallery and a thumbnail have in common. */
interface ImageComponent {
  readonly media: { readonly url: string };
  readonly description?: string | null | undefined;
}

function imageView(
  { media, description }: ImageComponent,
  { message, handlers, theme }: RenderContext,
  size: 'large' | 'small',
): TemplateResult {
  const alt = description ?? 'Picture';
  const src = resolveUrl(message, media.url, theme);
  const onClick = (): void => {
    handlers.onEnlarge(message, media.url, alt);
  };
  return html`<button class="picture ${size}" @click=${onClick} aria-label="Enlarge: ${alt}">
    <img src=${src} alt=${alt} />
  </button>`;
}

function fileView(
  { file: { url } }: APIFileComponent,
  { message, theme }: RenderContext,
): TemplateResult {
  const name = url.replace(/^.*\//u, '') || 'file';
  return html`<a href=${resolveUrl(message, url, theme)} download=${name}>${name}</a>`;
}
