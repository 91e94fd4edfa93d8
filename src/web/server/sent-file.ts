import type { ReadFile } from '../../../commands/shared/index.js';
import { InputError } from '../../engine/index.js';

/** Reads a file that the page sent, whose address holds what is in it (`data:`, RFC 2397). */
export const sentFile: ReadFile = ({ url }) => {
  const [, encoding, data] = /^data:[^,]*?(;base64)?,(.*)$/su.exec(url) ?? [];
  if (data === undefined) throw new InputError('That file did not come whole: choose it again.');
  const bytes = encoding ? Buffer.from(data, 'base64') : Buffer.from(decodeURIComponent(data));
  return Promise.resolve(bytes);
};
