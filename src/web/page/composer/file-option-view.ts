import { html, nothing, type TemplateResult } from 'lit';
import type { CommandOption } from '../events.js';
import { accepted } from '../uploads.js';
import { shownIn, type Filling } from './composing.js';

/** The field of an option that takes a file. */
export function fileOptionView(
  option: CommandOption,
  filling: Filling,
  attach: (option: CommandOption, file: File) => void,
): TemplateResult {
  const { name, description, file_types: kinds } = option;
  const change = ({ target }: Event): void => {
    const [file] = target instanceof HTMLInputElement ? (target.files ?? []) : [];
    if (file) attach(option, file);
  };
  return html`<label class="option" title=${description}>
    <span class="option-name">${name}</span>
    <span class="option-file">${shownIn(filling, option) || 'Choose a file'}</span>
    <input
      id="option-${name}"
      class="hidden"
      type="file"
      accept=${kinds ? accepted(kinds) : nothing}
      @change=${change}
    />
  </label>`;
}
