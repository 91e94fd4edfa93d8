// Measures the engine: `npm run bench`, or a part of it with `--bursts`, `--latency`, `--many-names`, `--names`, `--page`, `--scale`, `--servers`, `--set NAME`.
import { existsSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { program } from 'commander';
import { z } from 'zod';
import { benchBursts } from './load/bursts.js';
import { compare } from './compare.js';
import { installPeers } from './install-peers.js';
import { benchLatency } from './latency.js';
import { benchManyNames } from './load/many-names.js';
import { benchServers } from './load/servers.js';
import { compareNames } from './names/compare-names.js';
import { benchPage } from './page.js';
import { SETS } from './question-set.js';
import { benchScale } from './scale.js';

const options = z
  .object({
    bursts: z.boolean(),
    latency: z.boolean(),
    manyNames: z.boolean(),
    names: z.boolean(),
    page: z.boolean(),
    scale: z.boolean(),
    servers: z.boolean(),
    set: z.string(),
  })
  .parse(
    program
      .name('bench')
      .description('Measures this project beside its peers, then how long a reader waits.')
      .option('--bursts', 'only how the bot fares when much is asked at once', false)
      .option('--latency', 'only how long a reader of the shipped stories waits', false)
      .option('--many-names', 'only how long a story of many names is read', false)
      .option('--names', 'only how well names are found, beside compromise', false)
      .option('--page', 'only how long a visitor of the playground waits', false)
      .option('--scale', 'only how time and memory grow from 1,000 to 1,000,000 sentences', false)
      .option('--servers', 'only what many servers with stories of their own take', false)
      .option('--set <name>', 'the question set of the comparison', 'squad-a')
      .parse()
      .opts(),
  );

const [load = 0] = loadavg();
const cores = availableParallelism();
console.log(
  `Node ${process.version}, ${cores} cores, load ${load.toFixed(1)}` +
    (load > cores ? ': the machine is busy, so times are too long' : ''),
);

if (options.scale) {
  await benchScale();
} else if (options.bursts) {
  await benchBursts();
} else if (options.servers) {
  await benchServers();
} else if (options.manyNames) {
  benchManyNames();
} else if (options.page) {
  await benchPage();
} else if (options.names) {
  await compareNamesWhereThere();
} else {
  if (!options.latency) await compareWhereThere(options.set);
  await benchLatency();
}

async function compareNamesWhereThere(): Promise<void> {
  if (!existsSync(SETS)) {
    console.log('skipped: the names, since ../shared/eval is not there');
    return;
  }
  await installPeers();
  await compareNames();
}

async function compareWhereThere(set: string): Promise<void> {
  if (!existsSync(join(SETS, `${set}.json`))) {
    console.log(
      `skipped: the comparison with peers, since ../shared/eval/${set}.json is not there`,
    );
    return;
  }
  await installPeers();
  await compare(set);
}
