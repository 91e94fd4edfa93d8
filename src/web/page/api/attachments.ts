import { UserFacingError } from './user-facing-error.js';

/** A file that the user chose, as Discord describes it to a command. */
interface FileReference {
  readonly id: string;
  readonly filename: string;
  readonly content_type?: string;
  readonly size: number;
  readonly url: string;
}

/** Files that the user chose, by the ids that stand for them in an interaction. */
export type ChosenFiles = Readonly<Record<string, File>>;

/** The `resolved` data of an interaction with files; the URL of each holds its content. */
export async function resolveAttachments(files: ChosenFiles) {
  const attachments = await Promise.all(
    Object.entries(files).map(async ([id, file]) => [id, await readAttachment(id, file)] as const),
  );
  return { attachments: Object.fromEntries(attachments) };
}

async function readAttachment(id: string, file: File): Promise<FileReference> {
  const { name, type, size } = file;
  const contentType = type === '' ? {} : { content_type: type };
  return { id, filename: name, ...contentType, size, url: await readDataUrl(file) };
}

/** @throws {UserFacingError} where the file is gone by now, or may not be read. */
function readDataUrl(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(typeof reader.result === 'string' ? reader.result : '');
    };
    reader.onerror = () => {
      reject(new UserFacingError(`${file.name} cannot be read any more. Choose it again.`));
    };
    reader.readAsDataURL(file);
  });
}

const BYTES_IN_MB = 1024 * 1024;

/** Why files cannot be sent together; empty where they can. */
export function fileSizeError(files: readonly File[], maxBytes: number): string {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return bytes > maxBytes ? `At most ${maxBytes / BYTES_IN_MB} MB can be sent at once.` : '';
}

/** The `accept` attribute of a file input, from Discord's `file_types`. */
export function acceptAttribute(fileTypes: readonly string[]): string {
  return fileTypes.map((type) => (type.startsWith('.') ? type : `${type}/*`)).join(',');
}
