import { html, nothing, type TemplateResult } from 'lit';
import { nextId } from '../conduct.js';
import { Part } from '../kinds.js';
import type { Component, Form } from '../payload.js';
import type { Chosen } from '../uploads.js';
import { hasInput, inputView, unknownView, type Setting } from './form-input.js';
import { open, whenShown } from '../when-shown.js';

/** A form that was filled in, and the files that its fields name by id. */
export interface FilledForm {
  readonly components: readonly Filled[];
  readonly files: Chosen;
}

/** A field of a form as Discord sends it filled in. */
interface Filled {
  readonly type: number;
  readonly component: { readonly type: number; readonly custom_id: string } & Given;
}

type Given = { readonly value: string } | { readonly values: readonly string[] };

/**
 * A form over the page; the keyboard stays in it until it is sent or left.
 *
 * @param wrong why it could not be sent; empty where nothing is wrong.
 */
export function formView(
  form: Form,
  wrong: string,
  setting: Setting,
  send: (filled: FilledForm) => void,
  leave: () => void,
): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement) send(filledIn(form, new FormData(event.target)));
  };
  return html`<dialog
    class="form"
    aria-labelledby="form-title"
    ${whenShown(open)}
    @cancel=${(event: Event) => {
      event.preventDefault();
      leave();
    }}
  >
    <form @submit=${submit}>
      <h2 id="form-title">${form.title}</h2>
      ${form.components.map((part) => fieldView(part, setting))}
      <p class="hint" role="alert">${wrong === '' ? nothing : wrong}</p>
      <div class="form-buttons">
        <button type="button" class="plain" @click=${leave}>Cancel</button>
        <button class="button primary">Submit</button>
      </div>
    </form>
  </dialog>`;
}

function fieldView(part: Component, setting: Setting): TemplateResult {
  if (part.type === Part.Text) return html`<p>${part.content}</p>`;
  if (part.type !== Part.Label || !part.component) return unknownView(part);
  const { component: field, label, description } = part;
  return html`<label class="field">
    <span>${label}</span>
    ${description == null ? nothing : html`<small>${description}</small>`}
    ${inputView(field, setting)}
  </label>`;
}

function filledIn(form: Form, data: FormData): FilledForm {
  const files: Record<string, File> = {};
  // What was written or chosen; a file goes by an id.
  const idOf = (one: FormDataEntryValue): string[] => {
    if (typeof one === 'string') return [one];
    // An input without a file gives one without a name.
    if (one.name === '') return [];
    const id = nextId();
    files[id] = one;
    return [id];
  };
  const components = form.components.flatMap(({ type, component: field }): Filled[] => {
    if (type !== Part.Label || field?.custom_id === undefined || !hasInput(field)) return [];
    const { type: kind, custom_id } = field;
    const written = data.getAll(custom_id).flatMap(idOf);
    return [{ type, component: { type: kind, custom_id, ...given(kind, written) } }];
  });
  return { components, files };
}

/** What was given for a field, in the shape that Discord gives a field of its kind. */
function given(kind: number, written: readonly string[]): Given {
  return kind === Part.TextInput ? { value: written[0] ?? '' } : { values: written };
}
