import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { InputError } from '../../src/engine/index.js';
import { MAX_FILE_BYTES, readPasted, tooLarge, wordsIn } from '../../src/intake/index.js';
import type { ReadStory } from '../../src/store/index.js';
import { stripMarkdown } from '../../src/ui/index.js';
import { keptServer, type Context, type MessageCommand, type Server } from '../shared/index.js';
import { preview, READING_FILE, READING_PAGE } from './add.js';

const NOTHING =
  'That message has nothing to add: no words, no .txt, .md, .html or .pdf file, and no address of a page.';
const IS_STORY_FILE = /\.(?:txt|md|html?|pdf)$/iu;
/** A message of an address alone, as people share a page; Discord shows no preview of one in brackets. */
const ADDRESS = /^<?(https?:\/\/[^\s<>]+)>?$/iu;
/** Fewer words around an address only say that it is worth reading. */
const FEW_WORDS = 30;

/** "Add to the library", in the context menu of a message: its file, the page it shares, or its words. */
export const addMessage: MessageCommand = {
  definition: {
    type: ApplicationCommandType.Message,
    name: 'Add to the library',
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  },
  explanation: 'Add a message, its file or the page it shares to this server’s stories',
  example: () => 'in the menu of a message, under Apps',
  isEphemeral: () => true,
  run: async (context) => {
    const server = keptServer(context);
    server.countReading(context.user);
    return preview(context, server, await readMessage(context, server));
  },
};

async function readMessage(
  { message = '', messageFiles = [], progress }: Context,
  { intake, readFile }: Server,
): Promise<ReadStory> {
  const file = messageFiles.find(({ name }) => IS_STORY_FILE.test(name));
  if (file && readFile) {
    if (file.size > MAX_FILE_BYTES) throw tooLarge(file.size);
    progress?.(READING_FILE);
    const story = await intake.file(file.name, await readFile(file));
    return { story, origin: { kind: 'message', name: file.name }, words: wordsIn(story) };
  }
  const words = message.split(/\s+/u);
  const [address, ...others] = words.flatMap((word) => ADDRESS.exec(word)?.[1] ?? []);
  if (address !== undefined && others.length === 0 && words.length <= FEW_WORDS) {
    progress?.(READING_PAGE);
    const story = await intake.page(address);
    return { story, origin: { kind: 'address' }, words: wordsIn(story) };
  }
  const text = stripMarkdown(message);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new InputError(NOTHING);
  const story = readPasted(text, {});
  return { story, origin: { kind: 'message' }, words: wordsIn(story) };
}
