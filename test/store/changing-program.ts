import { writeSync } from 'node:fs';
import { readPlain } from '../../src/engine/index.js';
import { openStore } from '../../src/store/index.js';

// Changes a library without a pause, and says each change once it is there: to be killed meanwhile.

const [, , file = ''] = process.argv;
const say = (words: string): void => {
  writeSync(1, `${words}\n`);
};
const read = (text: string, address?: string) => {
  const story = readPlain({ id: '', address }, text);
  return { story, origin: { kind: 'form' as const }, words: 1 };
};
const long = 'The tide rose and fell. '.repeat(200);

say('starting');
const store = await openStore(`file:${file}`);
const library = store.library('1');
say('opened');
for (let count = 0; ; count++) {
  const address = `https://example.org/${process.pid}/${count}`;
  const id = await library.add(read(`Story ${count}\n\n${long}${process.pid} ${count}.`, address));
  say(`there ${id} 1`);
  if (count % 3 === 0) {
    const next = read(`Story ${count}\n\n${long}${process.pid} ${count} again.`, address);
    await library.keepDraft(await store.keepDraft('1', next), next);
    say(`there ${id} 2`);
  }
  if (count % 2 === 0) {
    await library.remove(id);
    say(`gone ${id} 0`);
  }
  if (count % 4 === 0) {
    const story = readPlain({ id: `moved-${process.pid}-${count}` }, `Moved ${count}\n\n${long}`);
    const version = { ...read(long), story, version: 1, readAt: 0 };
    await library.bringIn({ addedAt: 0, versions: [version] });
    say(`there ${story.id} 1`);
  }
  const draft = await store.keepDraft('1', read(long));
  if (count % 5 === 0) await store.dropDraft('1', draft);
}
