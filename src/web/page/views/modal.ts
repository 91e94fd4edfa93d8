import type {
  APIModalInteractionResponseCallbackComponent,
  APIModalInteractionResponseCallbackData as Modal,
} from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { ComponentType } from '../api/discord-enums.js';
import type { ModalSubmission } from '../api/interaction-request.js';
import { openModally } from '../dom/on-mount.js';
import { newId } from '../state/new-id.js';
import { fieldView, isKnownField, unknownFieldView, type ModalSettings } from './modal-field.js';

/** What happens in a modal. */
interface ModalHandlers {
  readonly onSubmit: (submission: ModalSubmission) => void;
  readonly onCancel: () => void;
}

/**
 * A modal over the page; the keyboard stays in it until it is submitted or cancelled.
 *
 * @param error why it could not be submitted; empty where nothing is wrong.
 */
export function modalView(
  modal: Modal,
  error: string,
  settings: ModalSettings,
  { onSubmit, onCancel }: ModalHandlers,
): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement) {
      onSubmit(readSubmission(modal, new FormData(event.target)));
    }
  };
  return html`<dialog
    class="modal"
    aria-labelledby="modal-title"
    ${ref(openModally)}
    @cancel=${(event: Event) => {
      event.preventDefault();
      onCancel();
    }}
  >
    <form @submit=${submit}>
      <h2 id="modal-title">${modal.title}</h2>
      ${modal.components.map((component) => labelView(component, settings))}
      <p class="hint" role="alert">${error === '' ? nothing : error}</p>
      <div class="modal-buttons">
        <button type="button" class="plain" @click=${onCancel}>Cancel</button>
        <button class="button primary">Submit</button>
      </div>
    </form>
  </dialog>`;
}

function labelView(
  component: APIModalInteractionResponseCallbackComponent,
  settings: ModalSettings,
): TemplateResult {
  if (component.type === ComponentType.TextDisplay) return html`<p>${component.content}</p>`;
  if (component.type !== ComponentType.Label) return unknownFieldView(component);
  const { component: field, label, description } = component;
  return html`<label class="field">
    <span>${label}</span>
    ${description == null ? nothing : html`<small>${description}</small>`}
    ${fieldView(field, settings)}
  </label>`;
}

function readSubmission(modal: Modal, data: FormData): ModalSubmission {
  const files: Record<string, File> = {};
  // What was typed or chosen; a file goes by an id.
  const readEntry = (entry: FormDataEntryValue): string[] => {
    if (typeof entry === 'string') return [entry];
    // An empty file input gives a file without a name.
    if (entry.name === '') return [];
    const id = newId();
    files[id] = entry;
    return [id];
  };
  const components = modal.components.flatMap((label): ModalSubmission['components'] => {
    if (label.type !== ComponentType.Label || !isKnownField(label.component)) return [];
    const { type, custom_id } = label.component;
    const values = data.getAll(custom_id).flatMap(readEntry);
    // A text is one value, and all other fields have several.
    const component =
      type === ComponentType.TextInput
        ? { type, custom_id, value: values[0] ?? '' }
        : { type, custom_id, values };
    return [{ type: label.type, component }];
  });
  return { components, files };
}
