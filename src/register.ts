import { commands } from '../commands/index.js';
import { registerCommands } from './discord/index.js';
import { environment, readSettings } from './settings.js';
import { InputError } from './engine/index.js';

const NO_TOKEN = "DISCORD_TOKEN is not set: put the bot's token into the environment or .env.";

async function main(): Promise<void> {
  const { discordToken: token, discordApiUrl, discordGuildId } = readSettings(environment());
  if (token === undefined) throw new InputError(NO_TOKEN);
  await registerCommands({ token, apiUrl: discordApiUrl, guild: discordGuildId, commands });
  const where = discordGuildId === undefined ? 'in every server' : `in server ${discordGuildId}`;
  console.log(`Registered ${commands.length} commands ${where}.`);
}

try {
  await main();
} catch (error) {
  if (error instanceof InputError) console.error(error.message);
  else console.error('The commands could not be registered:', error);
  process.exitCode = error instanceof InputError ? 2 : 1;
}
