// The commands, in the order in which help lists them, one file a command.
import type { Command } from './shared/index.js';
import { ask } from './ask/command.js';
import { check } from './check/command.js';
import { checkOfMessage } from './check/message-command.js';
import { facts } from './facts/command.js';
import { figures } from './figures/command.js';
import { gaps } from './gaps/command.js';
import { helpOn } from './help/command.js';
import { map } from './map/command.js';
import { privacy } from './privacy/command.js';
import { search } from './search/command.js';
import { settings } from './settings/command.js';
import { stories } from './stories/command.js';
import { story } from './story/command.js';
import { addMessage } from './story/message-command.js';
import { summary } from './summary/command.js';
import { timeline } from './timeline/command.js';

const answering: readonly Command[] = [
  ask,
  facts,
  figures,
  map,
  timeline,
  check,
  checkOfMessage,
  summary,
  search,
  stories,
  story,
  addMessage,
  gaps,
  settings,
  privacy,
];

/** Every command there is. */
export const commands: readonly Command[] = [...answering, helpOn(answering)];
