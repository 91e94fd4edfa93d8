import { Fault } from './fault.js';

/** A file that a person chose, as Discord tells a command of it. */
interface Attachment {
  readonly id: string;
  readonly filename: string;
  readonly content_type?: string;
  readonly size: number;
  readonly url: string;
}

/** Files that a person chose, by the ids that stand for them in what is sent. */
export type Chosen = Readonly<Record<string, File>>;

/** What Discord sends beside ids of files; each file's address holds what is in it. */
export async function attached(chosen: Chosen) {
  const attachments = await Promise.all(
    Object.entries(chosen).map(async ([id, file]) => [id, await attachment(id, file)] as const),
  );
  return { attachments: Object.fromEntries(attachments) };
}

async function attachment(id: string, file: File): Promise<Attachment> {
  const { name, type, size } = file;
  const content = type === '' ? {} : { content_type: type };
  return { id, filename: name, ...content, size, url: await addressOf(file) };
}

/** @throws {Fault} where the file went away meanwhile, or may not be read. */
function addressOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(typeof reader.result === 'string' ? reader.result : '');
    };
    reader.onerror = () => {
      reject(new Fault(`${file.name} cannot be read any more. Choose it again.`));
    };
    reader.readAsDataURL(file);
  });
}

const BYTES_IN_MB = 1024 * 1024;

/** What keeps files from being sent together; empty where nothing does. */
export function tooLarge(files: readonly File[], mostBytes: number): string {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return bytes > mostBytes ? `At most ${mostBytes / BYTES_IN_MB} MB can be sent at once.` : '';
}

/** What an input of files accepts, by Discord's names of kinds of files. */
export function accepted(kinds: readonly string[]): string {
  return kinds.map((kind) => (kind.startsWith('.') ? kind : `${kind}/*`)).join(',');
}
