import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { FACT_KINDS } from '../../src/engine/index.js';
import type { Message } from '../../src/ui/index.js';
import {
  answerButtons,
  chosenStory,
  csvReply,
  everywhere,
  hideOption,
  replyOptions,
  storyChoices,
  storyOption,
  subjectAndNounChoices,
  subjectOption,
  updateWith,
  withCsvButton,
  type Command,
  type Context,
} from '../shared/index.js';
import { factsButtons, type FactsPage } from './buttons.js';
import { KIND_NAMES } from './fact-kinds.js';
import { factsAbout } from './facts-about.js';
import { factsTable } from './table.js';
import { factsMessage } from './view.js';
import { factsViewModel } from './view-model.js';

/** `/facts`: what the stories say of somebody or something. */
export const facts: Command = {
  definition: {
    name: 'facts',
    description: 'What the stories say about somebody or something: a person, a firm, the strike',
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
  example: ({ subject = 'a name' }) => `/facts subject: ${subject}`,
  run: (context) => {
    const { options } = context;
    const kind = options.string('kind');
    return show(context, {
      action: 'page',
      page: 0,
      subject: options.string('subject') ?? '',
      story: chosenStory(context),
      kind: FACT_KINDS.find((one) => one === kind),
      with: options.string('with'),
    });
  },
  autocomplete: (context, option, typed) =>
    option === 'story' ? storyChoices(context, typed) : subjectAndNounChoices(context, typed),
  component: answerButtons(factsButtons, async (context, state) =>
    state.action === 'page'
      ? updateWith(await show(context, state))
      : csvReply(context, 'facts', async () => {
          const { subject, story, kind, with: other } = state;
          return factsTable(
            await factsAbout(context.engine, subject, { story, kind, with: other }),
          );
        }),
  ),
};

async function show(context: Context, state: FactsPage): Promise<Message> {
  const { subject, story, kind, with: other } = state;
  const sheet = await factsAbout(context.engine, subject, { story, kind, with: other });
  const message = factsMessage(factsViewModel(sheet, kind), replyOptions(context, state));
  const csv = factsButtons.state({ action: 'csv', subject, story, kind, with: other });
  return withCsvButton(context, message, csv);
}
