import { expect, it } from 'vitest';
import { ADDRESSES, HOSTS, INSIDE } from './hostile-addresses.js';
import { page, reader, sites } from './site.js';

const open = sites();

it.each(HOSTS)('nothing is asked of %s', async (host) => {
  const asked: string[] = [];
  const here = reader([], (name, done) => {
    asked.push(name);
    done(null, [{ address: '127.0.0.1', family: 4 }]);
  });
  for (const scheme of ['http', 'https']) {
    await expect(here.read(`${scheme}://${host}/page`)).rejects.toThrow(
      /^That (?:address leads to no public host|is no address of a page)/u,
    );
  }
  expect(asked).toEqual([]);
});

it.each(ADDRESSES)('%j is refused with one line', async (address) => {
  const here = reader([], () => {
    throw new Error('Looked up.');
  });
  await expect(here.read(address)).rejects.toThrow(/^[^\n]+ Copy its text, and paste it/u);
});

it.each(INSIDE)('a name that leads to %j is not connected to', async (address) => {
  const site = await open(page('Reached.'));
  const port = site.host.split(':')[1] ?? '';
  for (const others of [[], [{ address: '93.184.216.34', family: 4 }]]) {
    const here = reader([], (_name, done) => {
      done(null, [...others, { address, family: address.includes(':') ? 6 : 4 }]);
    });
    await expect(here.read(`http://stories.example.org:${port}/page`)).rejects.toThrow(
      'That address leads to no public host.',
    );
  }
  expect(site.asked).toEqual([]);
});

it('a name is looked up once, so that it cannot lead elsewhere in between', async () => {
  const site = await open(page('Reached.'));
  const answers = ['93.184.216.34', '127.0.0.1'];
  const port = site.host.split(':')[1] ?? '';
  const here = reader(
    [],
    (_name, done) => {
      done(null, [{ address: answers.shift() ?? '127.0.0.1', family: 4 }]);
    },
    300,
  );
  await expect(here.read(`http://stories.example.org:${port}/page`)).rejects.toThrow(
    /takes longer|cannot be reached|no public host/u,
  );
  expect(site.asked).toEqual([]);
});

it.each(HOSTS.filter((host) => /^[ -~]*$/u.test(host)))(
  'a page that has moved to %s is not followed',
  async (host) => {
    const site = await open(({ url }, response) => {
      if (url === '/robots.txt') response.writeHead(404).end();
      else response.writeHead(302, { Location: `http://${host}/secret` }).end();
    });
    await expect(reader([site.host]).read(`http://${site.host}/page`)).rejects.toThrow(
      /no public host|no address of a page/u,
    );
    expect(site.asked).toEqual(['/robots.txt', '/page']);
  },
);
