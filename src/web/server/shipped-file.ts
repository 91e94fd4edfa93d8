import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The package's folder, both from source and as built. */
const FOLDER = dirname(createRequire(import.meta.url).resolve('verbatim/package.json'));

/** Where a file is that comes with the program. */
export const shippedFile = (path: string): string => join(FOLDER, path);
