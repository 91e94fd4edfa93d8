import { describe, expect, it } from 'vitest';
import { readSettings } from '../src/settings.js';
import { InputError } from '../src/engine/index.js';

describe('the settings', () => {
  it('have defaults, and no token', () => {
    expect(readSettings({})).toEqual({
      corpusDir: 'corpus',
      databaseUrl: 'file:data/verbatim.db',
      contact: 'https://example.org/verbatim',
      host: 'localhost',
      port: 3_000,
      allowedHosts: [],
      playground: true,
      logLevel: 'info',
    });
  });

  it('serve the page without a token, and with one only where that is asked for', () => {
    const { playground: withToken } = readSettings({ DISCORD_TOKEN: 'a.b.c' });
    const { playground: asked } = readSettings({ DISCORD_TOKEN: 'a.b.c', PLAYGROUND: 'on' });
    const { playground: refused } = readSettings({ PLAYGROUND: 'off' });
    expect({ withToken, asked, refused }).toEqual({
      ...{ withToken: false, asked: true, refused: false },
    });
  });

  it('are taken from the environment', () => {
    const settings = readSettings({
      CORPUS_DIR: '/stories',
      DATABASE_URL: 'file:/srv/verbatim.db',
      CONTACT: 'keeper@example.org',
      DISCORD_TOKEN: 'abc.def.ghi',
      DISCORD_API_URL: 'http://127.0.0.1:3000/api',
      DISCORD_GUILD_ID: '123456789012345678',
      HOST: '0.0.0.0',
      PORT: '8080',
      ALLOWED_HOSTS: 'stories.example.org, 10.0.0.7',
      PLAYGROUND: 'on',
      LOG_LEVEL: 'debug',
      HOME: '/root',
    });
    expect(settings).toEqual({
      corpusDir: '/stories',
      databaseUrl: 'file:/srv/verbatim.db',
      contact: 'keeper@example.org',
      discordToken: 'abc.def.ghi',
      discordApiUrl: 'http://127.0.0.1:3000/api',
      discordGuildId: '123456789012345678',
      host: '0.0.0.0',
      port: 8_080,
      allowedHosts: ['stories.example.org', '10.0.0.7'],
      playground: true,
      logLevel: 'debug',
    });
  });

  it('count an empty or blank value as not set', () => {
    const settings = readSettings({ CORPUS_DIR: '', DISCORD_TOKEN: ' ', LOG_LEVEL: '' });
    expect(settings).toEqual(readSettings({}));
  });

  it.each([
    ['DISCORD_TOKEN', 'Bot abc.def'],
    ['DISCORD_API_URL', 'localhost:3000'],
    ['DISCORD_API_URL', 'ftp://discord.example/api'],
    ['DISCORD_GUILD_ID', 'my server'],
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['PLAYGROUND', 'perhaps'],
    ['HOST', 'my machine'],
    ['LOG_LEVEL', 'loud'],
  ])('refuse %s=%s with a line that names it and keeps the value to itself', (name, value) => {
    const read = () => readSettings({ [name]: value });
    expect(read).toThrow(InputError);
    expect(read).toThrow(new RegExp(`^Setting ${name} [^\\n]+\\.$`, 'u'));
    expect(read).not.toThrow(value);
  });

  it('name every one that is wrong', () => {
    const read = () => readSettings({ LOG_LEVEL: 'loud', DISCORD_GUILD_ID: 'x' });
    expect(read).toThrow(/DISCORD_GUILD_ID.*LOG_LEVEL/u);
  });
});
