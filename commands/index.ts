// The commands, in the order in which help lists them. One file a command.
import type { Command } from '../src/command/index.js';
import { ask } from './ask.js';
import { check } from './check.js';
import { checkOfMessage } from './check-message.js';
import { facts } from './facts.js';
import { figures } from './figures.js';
import { helpOn } from './help.js';
import { map } from './map.js';
import { search } from './search.js';
import { stories } from './stories.js';
import { summary } from './summary.js';
import { timeline } from './timeline.js';

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
];

/** Every command there is. */
export const commands: readonly Command[] = [...answering, helpOn(answering)];
