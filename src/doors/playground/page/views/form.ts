import { html, nothing, type TemplateResult } from 'lit';
import { PARAGRAPH, Part } from '../kinds.js';
import type { Component, Form } from '../payload.js';
import { open, whenShown } from './when-shown.js';

/** A field of a form as Discord sends it filled in. */
export interface Filled {
  readonly type: number;
  readonly component: { readonly type: number; readonly custom_id: string } & (
    { readonly value: string } | { readonly values: readonly string[] }
  );
}

/** A form over the page; the keyboard stays in it until it is sent or left. */
export function formView(
  form: Form,
  send: (filled: readonly Filled[]) => void,
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
      ${form.components.map(fieldView)}
      <div class="form-buttons">
        <button type="button" class="plain" @click=${leave}>Cancel</button>
        <button class="button primary">Submit</button>
      </div>
    </form>
  </dialog>`;
}

function fieldView(part: Component): TemplateResult {
  if (part.type === Part.Text) return html`<p>${part.content}</p>`;
  if (part.type !== Part.Label || !part.component) {
    return html`<p class="unknown">
      Here stands a field of kind ${part.type} that this page cannot draw.
    </p>`;
  }
  const { component: field, label, description } = part;
  return html`<label class="field">
    <span>${label}</span>
    ${description == null ? nothing : html`<small>${description}</small>`} ${inputView(field)}
  </label>`;
}

function inputView(field: Component): TemplateResult {
  const { custom_id: name = '', placeholder, value, options, required } = field;
  if (field.type === Part.StringSelect) {
    return html`<select
      name=${name}
      ?required=${required !== false}
      ?multiple=${(field.max_values ?? 1) > 1}
    >
      ${(options ?? []).map(
        (option) =>
          html`<option value=${option.value} ?selected=${option.default === true}>
            ${option.label}
          </option>`,
      )}
    </select>`;
  }
  const attributes = { min: field.min_length ?? nothing, max: field.max_length ?? 4_000 };
  if (field.type === Part.TextInput && field.style === PARAGRAPH) {
    return html`<textarea
      name=${name}
      rows="6"
      placeholder=${placeholder ?? ''}
      minlength=${attributes.min}
      maxlength=${attributes.max}
      ?required=${required !== false}
      .value=${value ?? ''}
    ></textarea>`;
  }
  if (field.type === Part.TextInput) {
    return html`<input
      name=${name}
      placeholder=${placeholder ?? ''}
      minlength=${attributes.min}
      maxlength=${attributes.max}
      ?required=${required !== false}
      .value=${value ?? ''}
    />`;
  }
  return html`<span class="unknown">This page cannot fill in a field of kind ${field.type}.</span>`;
}

function filledIn(form: Form, data: FormData): readonly Filled[] {
  return form.components.flatMap(({ type, component: field }): Filled[] => {
    if (type !== Part.Label || field?.custom_id === undefined) return [];
    const written = data.getAll(field.custom_id).map(String);
    const { type: kind, custom_id } = field;
    if (kind === Part.StringSelect)
      return [{ type, component: { type: kind, custom_id, values: written } }];
    return [{ type, component: { type: kind, custom_id, value: written[0] ?? '' } }];
  });
}
