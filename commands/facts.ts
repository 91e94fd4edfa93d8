import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Choice, Command, Context } from '../src/command/index.js';
import { factsMessage, type Message, type PageAsked } from '../src/message/index.js';
import { everywhere } from './everywhere.js';
import { hideOption } from './hide-option.js';
import { pressed } from './press.js';
import { chosenStory, storyChoices, storyOption } from './story-option.js';

/** `/facts`: what the stories say of somebody or something. */
export const facts: Command = {
  definition: {
    name: 'facts',
    description: 'What the stories say of a person, an organisation, a product or a place',
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'subject',
        description: 'Whom or what, under any of its names',
        required: true,
        autocomplete: true,
        max_length: 100,
      },
      storyOption,
      hideOption,
    ],
  },
  example: '/facts subject: the city council',
  run: (context) =>
    page(context, {
      page: 0,
      words: context.options.string('subject') ?? '',
      story: chosenStory(context),
    }),
  complete: (context, option, typed) =>
    option === 'subject' ? subjectChoices(context, typed) : storyChoices(context, typed),
  press: pressed(page),
};

function page({ desk, user, private: isPrivate }: Context, asked: PageAsked): Message {
  const { page, words, story } = asked;
  const sheet = desk.facts(words, { story });
  return factsMessage(sheet, { owner: user, private: isPrivate, page, story });
}

/** Subjects of which a name has what was typed: first those where it begins with it. */
function subjectChoices({ desk }: Context, typed: string): readonly Choice[] {
  const wanted = typed.toLowerCase();
  const starting: Choice[] = [];
  const containing: Choice[] = [];
  for (const { name, aliases } of desk.subjects()) {
    const names = [name, ...aliases];
    const start = names.find((other) => other.toLowerCase().startsWith(wanted));
    const hit = start ?? names.find((other) => other.toLowerCase().includes(wanted));
    if (hit === undefined) continue;
    const shown = hit === name ? name : `${name} (${hit})`;
    (start === undefined ? containing : starting).push({ name: shown, value: name });
  }
  return [...starting, ...containing];
}
