import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { ComponentType } from '../api/discord-enums.js';
import type { FieldValue, ModalSubmission, SubmittedLabel } from '../api/interaction-request.js';
import type { Component, Modal } from '../api/payload.js';
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

function labelView(component: Component, settings: ModalSettings): TemplateResult {
  if (component.type === ComponentType.TextDisplay) return html`<p>${component.content}</p>`;
  if (component.type !== ComponentType.Label || !component.component) {
    return unknownFieldView(component);
  }
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
  const components = modal.components.flatMap(({ type, component: field }): SubmittedLabel[] => {
    if (field?.custom_id === undefined || !isKnownField(field)) return [];
    const { custom_id } = field;
    const values = data.getAll(custom_id).flatMap(readEntry);
    return [{ type, component: { type: field.type, custom_id, ...fieldValue(field, values) } }];
  });
  return { components, files };
}

/** The value of a field, in the shape that Discord gives fields of its type. */
function fieldValue({ type }: Component, values: readonly string[]): FieldValue {
  return type === ComponentType.TextInput ? { value: values[0] ?? '' } : { values };
}
