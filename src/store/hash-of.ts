import { createHash } from 'node:crypto';

/** By which the same text is recognised. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
