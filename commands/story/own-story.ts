import {
  ApplicationCommandOptionType,
  type APIApplicationCommandBasicOption,
} from 'discord-api-types/v10';
import { InputError } from '../../src/engine/index.js';
import type { StoryRecord } from '../../src/store/index.js';
import { truncate } from '../../src/ui/index.js';
import type { Choice } from '../shared/index.js';

const MAX_CHOICE_LENGTH = 100;
const LONGEST_SHOWN = 60;

/** The option that says which of the server's own stories. */
export const ownStoryOption = {
  type: ApplicationCommandOptionType.String,
  name: 'story',
  description: 'Which story, by its title',
  required: true,
  autocomplete: true,
  max_length: MAX_CHOICE_LENGTH,
} as const satisfies APIApplicationCommandBasicOption;

const matching = (records: readonly StoryRecord[], typed: string): readonly StoryRecord[] => {
  const wanted = typed.toLowerCase();
  return records.filter(({ id, title }) =>
    [id, title].some((name) => name.toLowerCase().includes(wanted)),
  );
};

/** The stories whose title or id has what was typed, the last added first. */
export const ownStoryChoices = (
  records: readonly StoryRecord[],
  typed: string,
): readonly Choice[] =>
  matching(records, typed)
    .toReversed()
    .map(({ id, title }) => ({ name: truncate(title, MAX_CHOICE_LENGTH), value: id }));

/**
 * The story that was chosen, or the only one that the words typed fit.
 *
 * @throws {InputError} where there is none, or several are.
 */
export function chosenRecord(records: readonly StoryRecord[], typed = ''): StoryRecord {
  const words = typed.trim();
  const [only, ...others] = matching(records, words);
  const exact = records.find(({ id }) => id === words);
  if (exact) return exact;
  if (only && others.length === 0) return only;
  const shown = truncate(words, LONGEST_SHOWN);
  throw new InputError(
    only
      ? `More than one story fits “${shown}”: choose one from the list that opens while you type.`
      : `There is no story “${shown}” here. /story list shows those that there are.`,
  );
}
