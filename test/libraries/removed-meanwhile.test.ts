import { expect, it } from 'vitest';
import { Engine } from '../../src/engine/index.js';
import { PageReader } from '../../src/fetching/index.js';
import { intakeWith, Libraries } from '../../src/libraries/index.js';
import { islandEngine } from '../commands/island.js';
import { promised } from '../discord/echo.js';
import { pasted, stores } from '../store/opened.js';

const open = stores();
const WEIR = 'The weir at Onslow\n\nHanna Vries keeps the weir at Onslow.';
const MILL = 'The mill at Onslow\n\nBram Okafor keeps the mill at Onslow.';

/** The libraries of servers, where what is searched for is found once that is let through. */
async function waiting() {
  const { store } = await open();
  const begun = promised<undefined>();
  const { promise: through, keep: letThrough } = promised<undefined>();
  const libraries = new Libraries({
    store,
    intake: intakeWith(new PageReader({ contact: 'keeper@example.org' })),
    shipped: { engine: islandEngine() },
    open({ own }) {
      const engine = new Engine(own);
      const search: Engine['search'] = engine.search.bind(engine);
      const slow = async (...given: Parameters<Engine['search']>) => {
        const found = search(...given);
        begun.keep(undefined);
        await through;
        return found;
      };
      return {
        engine: new Proxy(engine, {
          get: (target, name): unknown => {
            if (name === 'search') return slow;
            const value: unknown = Reflect.get(target, name, target);
            if (typeof value !== 'function') return value;
            return (...given: unknown[]): unknown => Reflect.apply(value, target, given);
          },
        }),
      };
    },
  });
  return { libraries, begun: begun.promise, letThrough };
}

it('what is removed while an answer is made is not in it', async () => {
  const { libraries, begun, letThrough } = await waiting();
  const library = libraries.library('1');
  const weir = await library.add(pasted(WEIR));
  const mill = await library.add(pasted(MILL));
  const { engine } = await libraries.of('1');
  const picked = await libraries.ofPicks('1', [weir]);
  const finding = [engine, picked].map(async (one) => one?.search('Onslow'));
  await begun;
  await library.remove(weir);
  letThrough(undefined);
  for (const found of await Promise.all(finding)) {
    expect(found?.quotes.map(({ story }) => story)).toEqual([mill, mill]);
  }
});
