import { LibsqlError } from '@libsql/client/sqlite3';

/** What is wrong with a database, so far as somebody can do something about it. */
export type StoreFault = 'full' | 'locked' | 'read-only' | 'broken' | 'failing' | 'unreachable';

const LINES: Readonly<Record<StoreFault, string>> = {
  full: 'The disk that has the library is full. Nothing was changed: make room, then try again.',
  locked: 'Another program has the library just now. Nothing was changed: try again in a moment.',
  'read-only':
    'The library’s file may not be written. Nothing was changed: whoever runs me must look at DATABASE_URL and at the permissions of that file and its folder.',
  broken:
    'The library’s file is damaged. Nothing was changed: whoever runs me must put back its last copy.',
  failing:
    'The disk that has the library fails. Nothing was changed: whoever runs me must look at it.',
  unreachable:
    'The library’s file cannot be opened: whoever runs me must look at DATABASE_URL and at the permissions of that file and its folder.',
};

/** Of SQLite's result codes those that have a line of their own. https://sqlite.org/rescode.html */
const FAULTS: Readonly<Record<string, StoreFault>> = {
  SQLITE_BUSY: 'locked',
  SQLITE_CANTOPEN: 'unreachable',
  SQLITE_CORRUPT: 'broken',
  SQLITE_FULL: 'full',
  SQLITE_IOERR: 'failing',
  SQLITE_LOCKED: 'locked',
  SQLITE_NOTADB: 'broken',
  SQLITE_PERM: 'unreachable',
  SQLITE_READONLY: 'read-only',
};

/** The database does not do what it is for; its message is one line, made to be shown. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly fault: StoreFault,
    options: { readonly cause?: unknown } = {},
  ) {
    super(LINES[fault], options);
  }
}

/** An error of the database's as a {@link StoreError}, where it is one that somebody can do something about. */
export function explained(error: unknown): unknown {
  if (!(error instanceof LibsqlError)) return error;
  const fault = FAULTS[error.code];
  return fault === undefined ? error : new StoreError(fault, { cause: error });
}
