import type { Command } from '../../../commands/shared/index.js';
import type { Engine } from '../../engine/index.js';
import { APPLICATION, CHANNELS, GUILD, MAX_FILE_BYTES } from './demo-server.js';

/** What the page knows from the start: the demo server, the commands, example questions. */
export function pageData(engine: Engine, commands: readonly Command[]) {
  return {
    application: APPLICATION,
    guild: GUILD,
    channels: CHANNELS,
    max_file_bytes: MAX_FILE_BYTES,
    commands: commands.map(({ definition }, index) => ({
      ...{ id: String(index + 1), application_id: APPLICATION.id, version: '1', ...definition },
    })),
    questions: engine.stories().flatMap((story) => engine.story(story.id)?.questions ?? []),
  };
}
