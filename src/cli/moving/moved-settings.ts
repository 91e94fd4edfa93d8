import type { Settings, Store } from '../../store/index.js';
import type { MovedSettings } from './story-file.js';

/** What a server and its channels want otherwise; undefined where that is nothing. */
export async function settingsOf(store: Store, server: string): Promise<MovedSettings | undefined> {
  const settings = store.settings(server);
  const { keepers, isPrivate, questions, asksHelpful } = await settings.ofServer();
  const removed = new Set((await store.library(server).removed()).map(({ id }) => id));
  const channels = [];
  for (const channel of await settings.channels()) {
    const own = await settings.ofChannel(channel);
    // A removed story is not moved, and another one may have its id there.
    const picks = own.picks.filter((story) => !removed.has(story));
    channels.push({ channel, isPrivate: own.isPrivate, picks });
  }
  const moved = { keepers, isPrivate, questions, asksHelpful, channels };
  return isPrivate || asksHelpful || hasPlaces(moved) ? moved : undefined;
}

/** Brings in what is not set there yet, so that what people set since stays. */
export async function bringInSettings(settings: Settings, moved: MovedSettings): Promise<void> {
  const { keepers, isPrivate, questions, asksHelpful } = await settings.ofServer();
  await settings.change({
    ...(keepers === undefined && { keepers: moved.keepers }),
    ...(questions === undefined && { questions: moved.questions }),
    isPrivate: isPrivate || moved.isPrivate,
    asksHelpful: asksHelpful || moved.asksHelpful,
  });
  for (const { channel, isPrivate: own, picks } of moved.channels) {
    const there = await settings.ofChannel(channel);
    if (there.isPrivate === undefined) await settings.changeChannel(channel, own);
    if (there.picks.length === 0) await settings.pick(channel, picks);
  }
}

/** What of it goes for another server too: roles and channels are of one. */
export const withoutPlaces = ({ isPrivate, asksHelpful }: MovedSettings): MovedSettings => ({
  ...{ isPrivate, asksHelpful, channels: [] },
});

/** Whether some of it is of that server alone. */
export const hasPlaces = ({ keepers, questions, channels }: MovedSettings): boolean =>
  keepers !== undefined || questions !== undefined || channels.length > 0;
