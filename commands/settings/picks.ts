import { InputError, type StoryListing } from '../../src/engine/index.js';
import { notice, pluralise, truncate, type PlainMessage } from '../../src/ui/index.js';
import { MAX_CHOICE_LENGTH, type Choice, type Context, type Server } from '../shared/index.js';

const MOST_PICKS = 20;
const LONGEST_SHOWN = 60;
const ALL = 'That channel asks all stories.';

const matching = (stories: readonly StoryListing[], typed: string): readonly StoryListing[] => {
  const wanted = typed.trim().toLowerCase();
  return stories.filter(({ id, title }) =>
    [id, title].some((name) => name.toLowerCase().includes(wanted)),
  );
};

/** The stories of a channel that are there. */
async function pickedIn({ engine, settings }: Server, channel: string) {
  const { picks } = await settings.ofChannel(channel);
  const stories = engine.stories();
  const isPicked = ({ id }: StoryListing): boolean => picks.includes(id);
  return { picked: stories.filter(isPicked), others: stories.filter((one) => !isPicked(one)) };
}

/** What can be chosen for `add` and `remove`. */
export async function pickChoices(
  { options }: Context,
  server: Server,
  option: string,
  typed: string,
): Promise<readonly Choice[]> {
  const channel = options.channel('channel')?.id ?? server.place;
  const { picked, others } = await pickedIn(server, channel);
  return matching(option === 'add' ? others : picked, typed).map(({ id, title }) => ({
    name: truncate(title, MAX_CHOICE_LENGTH),
    value: id,
  }));
}

/** @throws {InputError} where it is none of these, or several are. */
function chosen(stories: readonly StoryListing[], typed: string): StoryListing {
  const [only, ...more] = matching(stories, typed);
  const exact = stories.find(({ id }) => id === typed.trim());
  if (exact) return exact;
  if (only && more.length === 0) return only;
  throw new InputError(
    `“${truncate(typed, LONGEST_SHOWN)}” is none of the stories to choose from: take one from the list that opens while you type.`,
  );
}

/** `/settings stories`: which stories a channel asks where none is named. */
export async function setPicks({ options }: Context, server: Server): Promise<PlainMessage> {
  const channel = options.channel('channel')?.id ?? server.place;
  const { picked, others } = await pickedIn(server, channel);
  const [add, remove] = [options.string('add'), options.string('remove')];
  if (add !== undefined && picked.length >= MOST_PICKS) {
    throw new InputError(`A channel asks at most ${MOST_PICKS} stories by default.`);
  }
  const added = add === undefined ? [] : [chosen(others, add)];
  const removed = remove === undefined ? undefined : chosen(picked, remove);
  const now = [...picked, ...added].filter((story) => story !== removed);
  if (add !== undefined || remove !== undefined) {
    await server.settings.pick(
      channel,
      now.map(({ id }) => id),
    );
  }
  if (now.length === 0) return notice(ALL);
  const titles = now.map(({ title }) => `“${truncate(title, LONGEST_SHOWN)}”`).join(', ');
  return notice(
    `That channel asks ${pluralise(now.length, 'story', 'stories')} by default: ${titles}. Another one can be named with “story”.`,
  );
}
