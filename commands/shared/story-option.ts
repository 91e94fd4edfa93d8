import {
  ApplicationCommandOptionType,
  type APIApplicationCommandBasicOption,
} from 'discord-api-types/v10';
import type { StoryListing } from '../../src/engine/index.js';
import { MAX_CHOICE_LENGTH, type Choice } from './command.js';
import type { Context } from './context.js';

/** The option that narrows a command to one story. */
export const storyOption = {
  type: ApplicationCommandOptionType.String,
  name: 'story',
  description: 'Only this story',
  autocomplete: true,
  max_length: MAX_CHOICE_LENGTH,
} as const satisfies APIApplicationCommandBasicOption;

/** The stories whose title or id has what was typed. */
export function storyChoices({ engine }: Context, typed: string): readonly Choice[] {
  return matching(engine.stories(), typed).map(({ id, title }) => ({
    name: title.length <= MAX_CHOICE_LENGTH ? title : id,
    value: id,
  }));
}

/**
 * The id of the story that was chosen. Words typed without choosing count where they fit one story
 * alone; else they go on as they are, and the engine says which stories there are.
 */
export function chosenStory({ engine, options }: Context): string | undefined {
  const typed = options.string('story')?.trim();
  if (!typed) return undefined;
  const stories = engine.stories();
  if (stories.some(({ id }) => id === typed)) return typed;
  const [only, ...others] = matching(stories, typed);
  return only && others.length === 0 ? only.id : typed;
}

function matching(stories: readonly StoryListing[], typed: string): readonly StoryListing[] {
  const wanted = typed.toLowerCase();
  return stories.filter(({ id, title }) =>
    [id, title].some((name) => name.toLowerCase().includes(wanted)),
  );
}
