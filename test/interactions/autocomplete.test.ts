import { InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../commands/shared/index.js';
import { echo } from '../discord/echo.js';
import { typing } from './interactions.js';
import { recordedLog } from '../discord/log-lines.js';
import { replyTo } from './handled.js';

const { ApplicationCommandAutocompleteResult } = InteractionResponseType;

describe('autocomplete', () => {
  const { log, lines } = recordedLog();
  async function choices(autocomplete: NonNullable<Command['autocomplete']>, typed = 'a') {
    const typedWords = typing('echo', 'words', typed);
    const { response } = await replyTo(echo({ autocomplete }), typedWords, log);
    return response.type === ApplicationCommandAutocompleteResult
      ? response.data.choices
      : undefined;
  }

  it('gets the option and what was typed of it', async () => {
    const given = await choices(
      (_context, option, typed) => [{ name: option, value: typed }],
      ' hal ',
    );
    expect(given).toEqual([{ name: 'words', value: 'hal' }]);
  });

  it('offers 25 choices at most', async () => {
    const many = Array.from({ length: 40 }, (_, i) => ({ name: `name ${i}`, value: String(i) }));
    expect(await choices(() => many)).toEqual(many.slice(0, 25));
  });

  it('leaves out a choice that Discord cannot show whole', async () => {
    const long = 'a'.repeat(101);
    const fits = 'a'.repeat(100);
    const offered = [
      { name: 'long value', value: long },
      { name: long, value: 'long name' },
      { name: ' ', value: 'no name' },
      { name: fits, value: fits },
    ];
    expect(await choices(() => offered)).toEqual([{ name: fits, value: fits }]);
  });

  it('offers nothing where the command breaks, and logs it', async () => {
    const given = await choices(() => {
      throw new Error('no index');
    });
    expect(given).toEqual([]);
    expect(lines[0]).toContain('no index');
  });

  it('offers nothing for a command that is not known', async () => {
    const { response } = await replyTo(echo(), typing('gone', 'words', 'a'));
    expect(response).toMatchObject({ data: { choices: [] } });
  });
});
