import type { RegisteredCommand, PageCommandOption } from '../../server/index.js';
import { NO_SUGGESTIONS, type CommandDraft, type Suggestions } from './draft.js';
import { filterByName } from './filter-by-name.js';

/** A command that was picked: its required options have fields, or else its first option. */
export function draftCommand(
  command: RegisteredCommand,
  values: Readonly<Record<string, string>> = {},
): CommandDraft {
  const required = command.options.filter((option) => option.required === true);
  const first = required.length > 0 ? required : command.options.slice(0, 1);
  const visible = new Set([...first.map(({ name }) => name), ...Object.keys(values)]);
  const labels = command.options.flatMap(({ name, choices }) => {
    const choice = choices?.find(({ value }) => String(value) === values[name]);
    return choice ? [[name, choice.name] as const] : [];
  });
  return {
    ...{ kind: 'command', command, values, visible },
    labels: Object.fromEntries(labels),
    files: {},
    suggestions: NO_SUGGESTIONS,
  };
}

/** What the field of an option shows. */
export function fieldText({ values, labels }: CommandDraft, { name }: PageCommandOption): string {
  return labels[name] ?? values[name] ?? '';
}

/** Text was typed into an option; the name of a choice picks that choice. */
export function withText(
  draft: CommandDraft,
  option: PageCommandOption,
  text: string,
): CommandDraft {
  const { name, choices = [] } = option;
  const sought = text.trim().toLowerCase();
  const choice = choices.find((one) => one.name.toLowerCase() === sought);
  const typed = choice ? withValue(draft, name, choice.value, text) : withValue(draft, name, text);
  const active = text === '' ? -1 : 0;
  return withSuggestions(typed, option, { choices: filterByName(text, choices), active });
}

/** An option got the focus: all its choices are suggested. */
export function withAllChoices(draft: CommandDraft, option: PageCommandOption): CommandDraft {
  const { name, choices = [] } = option;
  const active = choices.findIndex(({ value }) => String(value) === draft.values[name]);
  return withSuggestions(draft, option, { choices, active });
}

/**
 * The suggestions for what was typed into an option came. The only one is the active one, unless the
 * field is empty or has it already: then Enter sends the command.
 */
export function withAutocompleted(
  draft: CommandDraft,
  option: PageCommandOption,
  choices: Suggestions['choices'],
): CommandDraft {
  const typed = fieldText(draft, option).trim().toLowerCase();
  const [first] = choices;
  const isOnly = choices.length === 1 && first?.name.toLowerCase() !== typed;
  const active = isOnly && typed !== '' ? 0 : -1;
  return { ...draft, suggestions: { option: option.name, choices, active } };
}

/** One of the suggestions was picked. */
export function withChoice(draft: CommandDraft, index: number): CommandDraft {
  const { option, choices } = draft.suggestions;
  const choice = choices[index];
  if (!choice) return draft;
  const { name, value } = choice;
  return { ...withValue(draft, option, value, name), suggestions: { ...NO_SUGGESTIONS, option } };
}

/** A file was chosen for an option, whose value is the file's id. */
export function withFile(
  draft: CommandDraft,
  { name }: PageCommandOption,
  { id, file }: { readonly id: string; readonly file: File },
): CommandDraft {
  return { ...withValue(draft, name, id, file.name), files: { ...draft.files, [id]: file } };
}

function withValue(
  draft: CommandDraft,
  option: string,
  value: string | number,
  label?: string,
): CommandDraft {
  return {
    ...draft,
    values: { ...draft.values, [option]: String(value) },
    labels: { ...draft.labels, [option]: label },
  };
}

/** Where autocomplete is still to come, the suggestions for the text before stay until then. */
function withSuggestions(
  draft: CommandDraft,
  { name, autocomplete }: PageCommandOption,
  next: Omit<Suggestions, 'option'>,
): CommandDraft {
  const { option, choices } = draft.suggestions;
  const pending = autocomplete === true && option === name;
  const suggestions = pending ? { choices, active: -1 } : next;
  return { ...draft, suggestions: { option: name, ...suggestions } };
}

/** The command line as it stands above the reply: `ask question: Who paid?` */
export function commandText(draft: CommandDraft): string {
  const options = draft.command.options.flatMap((option) => {
    const text = fieldText(draft, option).trim();
    return text === '' ? [] : [`${option.name}: ${text}`];
  });
  return [draft.command.name, ...options].join(' ');
}
