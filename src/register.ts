import { commands } from '../commands/index.js';
import { registerCommands } from './discord/index.js';
import { environment, readSettings } from './settings.js';
import { InputError } from './engine/index.js';
import { writeLine } from './ui/terminal/index.js';

const NO_TOKEN = "DISCORD_TOKEN is not set: put the bot's token into the environment or .env.";

async function main(): Promise<void> {
  const { discordToken: token, discordApiUrl, discordGuildId } = readSettings(environment());
  if (token === undefined) throw new InputError(NO_TOKEN);
  await registerCommands({ token, apiUrl: discordApiUrl, guild: discordGuildId, commands });
  const where = discordGuildId === undefined ? 'in every server' : `in server ${discordGuildId}`;
  console.log(`Registered ${commands.length} commands ${where}.`);
}

/** Why it failed, in words for a person. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'AbortError') return 'Discord gave no answer in time.';
  return 'status' in error ? `${error.message} (${String(error.status)})` : error.message;
}

try {
  await main();
} catch (error) {
  const isInput = error instanceof InputError;
  const line = `The commands could not be registered: ${reasonOf(error)}`;
  writeLine(process.stderr, isInput ? error.message : line);
  process.exitCode = isInput ? 2 : 1;
}
