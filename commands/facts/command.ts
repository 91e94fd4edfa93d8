import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import {
  type Command,
  type Context,
  everywhere,
  hideOption,
  pressed,
  chosenStory,
  storyChoices,
  storyOption,
  subjectChoices,
  subjectOption,
} from '../shared/index.js';
import { FACT_KINDS } from '../../src/engine/index.js';
import { factsMessage } from './view.js';
import { KIND_NAMES } from './fact-kinds.js';
import type { Message, PageAsked } from '../../src/ui/index.js';

/** `/facts`: what the stories say of somebody or something. */
export const facts: Command = {
  definition: {
    name: 'facts',
    description: 'What the stories say of a person, an organisation, a product or a place',
    ...everywhere,
    options: [
      subjectOption,
      {
        type: ApplicationCommandOptionType.String,
        name: 'with',
        description: 'Another subject: only what concerns both',
        autocomplete: true,
        max_length: 100,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'kind',
        description: 'Only facts of this kind',
        choices: FACT_KINDS.map((kind) => ({ name: KIND_NAMES[kind], value: kind })),
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
      further: [context.options.string('kind') ?? '', context.options.string('with') ?? ''],
    }),
  complete: (context, option, typed) =>
    option === 'story' ? storyChoices(context, typed) : subjectChoices(context, typed),
  press: pressed(page),
};

function page({ engine: engine, user, ephemeral }: Context, asked: PageAsked): Message {
  const { page, words, story, further = [] } = asked;
  const [kindAsked = '', other = ''] = further;
  const kind = FACT_KINDS.find((one) => one === kindAsked);
  const sheet = engine.facts(words, { story, kind, with: other === '' ? undefined : other });
  return factsMessage(sheet, { owner: user, ephemeral, page, story, kind });
}
