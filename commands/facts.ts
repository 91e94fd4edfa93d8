import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Choice, Command, Context } from '../src/command/index.js';
import { FACT_KINDS } from '../src/facts/index.js';
import {
  counted,
  factsMessage,
  KIND_NAMES,
  short,
  type Message,
  type PageAsked,
} from '../src/message/index.js';
import { everywhere } from './everywhere.js';
import { hideOption } from './hide-option.js';
import { pressed } from './press.js';
import { chosenStory, storyChoices, storyOption } from './story-option.js';

/** Most characters of a choice's name, as Discord has it. */
const LONGEST_NAME = 100;

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

function page({ desk, user, private: isPrivate }: Context, asked: PageAsked): Message {
  const { page, words, story, further = [] } = asked;
  const [kindAsked = '', other = ''] = further;
  const kind = FACT_KINDS.find((one) => one === kindAsked);
  const sheet = desk.facts(words, { story, kind, with: other === '' ? undefined : other });
  return factsMessage(sheet, { owner: user, private: isPrivate, page, story, kind });
}

/** Subjects of which a name has what was typed: first those where it begins with it. */
function subjectChoices({ desk }: Context, typed: string): readonly Choice[] {
  const wanted = typed.toLowerCase();
  const starting: Choice[] = [];
  const containing: Choice[] = [];
  for (const { name, aliases, facts } of desk.subjects()) {
    const names = [name, ...aliases];
    const start = names.find((other) => other.toLowerCase().startsWith(wanted));
    const hit = start ?? names.find((other) => other.toLowerCase().includes(wanted));
    if (hit === undefined) continue;
    const choice = {
      name: choiceName(hit === name ? name : `${name} (${hit})`, facts),
      value: name,
    };
    (start === undefined ? containing : starting).push(choice);
  }
  return [...starting, ...containing];
}

/** "Alibaba · 16 facts", a long name cut so that the whole fits. */
function choiceName(name: string, facts: number): string {
  const count = ` · ${counted(facts, 'fact')}`;
  return `${short(name, LONGEST_NAME - count.length)}${count}`;
}
