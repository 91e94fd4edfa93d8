import { html, nothing, type TemplateResult } from 'lit';
import { acceptAttribute } from '../api/attachments.js';
import type { PageCommandOption } from '../../server/index.js';
import { fieldText } from '../state/command-draft.js';
import type { CommandDraft } from '../state/draft.js';

/** The field of an option that takes a file. */
export function fileFieldView(
  option: PageCommandOption,
  draft: CommandDraft,
  onFile: (option: PageCommandOption, file: File) => void,
): TemplateResult {
  const { name, description, file_types: types } = option;
  const onChange = ({ target }: Event): void => {
    const [file] = target instanceof HTMLInputElement ? (target.files ?? []) : [];
    if (file) onFile(option, file);
  };
  return html`<label class="option" title=${description}>
    <span class="option-name">${name}</span>
    <span class="option-file">${fieldText(draft, option) || 'Choose a file'}</span>
    <input
      id="option-${name}"
      class="hidden"
      type="file"
      accept=${types ? acceptAttribute(types) : nothing}
      @change=${onChange}
    />
  </label>`;
}
