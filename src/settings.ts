import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import * as z from 'zod';
import { InputError } from './engine/index.js';

/** What the program is told from outside, validated. */
export interface Settings {
  /** Folder of stories, or one file. */
  readonly corpusDir: string;
  /** Where servers' own stories are kept: a SQLite file. */
  readonly databaseUrl: string;
  /** By which the owners of pages that are read can reach whoever runs the bot. */
  readonly contact: string;
  /** Without it nothing connects to Discord. */
  readonly discordToken?: string | undefined;
  /** Base of Discord's REST API, where it is not Discord's own. */
  readonly discordApiUrl?: string | undefined;
  /** The one server in which the commands are registered. */
  readonly discordGuildId?: string | undefined;
  /** Name or address that the playground listens at. */
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
  /** Names by which the playground may be opened beside those of the machine. */
  readonly allowedHosts: readonly string[];
  /** Whether the playground is served. */
  readonly playground: boolean;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** The names and values that settings are read from. */
export type Environment = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const isPort = (value: string): boolean => /^\d{1,5}$/u.test(value) && Number(value) < 65_536;

const shape = z.object({
  CORPUS_DIR: z.string().default('corpus'),
  DATABASE_URL: z
    .string()
    .regex(/^(?:file|postgres(?:ql)?):./u, 'is neither file:… nor postgres:…')
    .default('file:data/verbatim.db'),
  CONTACT: z
    .string()
    .regex(/^[\x21-\x7e]{3,200}$/u, 'is no address of a page or of e-mail')
    .default('https://example.org/verbatim'),
  DISCORD_TOKEN: z
    .string()
    .regex(/^\S+$/u, 'has a space or a line break in it: copy the token alone')
    .optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/u, error: 'is not an http:// or https:// address' })
    .optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/u, 'is not a server id: those have 17 to 20 digits')
    .optional(),
  HOST: z.string().regex(/^\S+$/u, 'is not a name or an address').default('localhost'),
  PORT: z
    .stringFormat('port', isPort, { error: 'is not a port: ports are 0 to 65535' })
    .transform(Number)
    .default(3_000),
  ALLOWED_HOSTS: z
    .string()
    .regex(/^[^\s,/:]+(?:\s*,\s*[^\s,/:]+)*$/u, 'is not a list of names such as "a.org, b.org"')
    .transform((names) => names.split(/\s*,\s*/u))
    .default([]),
  PLAYGROUND: z.enum(['on', 'off'], { error: 'is neither on nor off' }).optional(),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, { error: `is not one of ${LOG_LEVELS.join(', ')}` })
    .default('info'),
});

/**
 * Reads the settings out of an environment. A value that is empty or blank counts as not set.
 *
 * @throws {InputError} where one is invalid; the line names each such setting, and no value.
 */
export function readSettings(env: Environment): Settings {
  const set = Object.entries(env).filter(([, value]) => value?.trim());
  const result = shape.safeParse(Object.fromEntries(set));
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    throw new InputError(`Setting ${faults.join('; ')}.`, { cause: result.error });
  }
  const { data } = result;
  return {
    corpusDir: data.CORPUS_DIR,
    databaseUrl: data.DATABASE_URL,
    contact: data.CONTACT,
    discordToken: data.DISCORD_TOKEN,
    discordApiUrl: data.DISCORD_API_URL,
    discordGuildId: data.DISCORD_GUILD_ID,
    host: data.HOST,
    port: data.PORT,
    allowedHosts: data.ALLOWED_HOSTS,
    // Who has connected the bot did not ask for a page; who has not has nothing else to look at.
    playground: data.PLAYGROUND === undefined ? !data.DISCORD_TOKEN : data.PLAYGROUND === 'on',
    logLevel: data.LOG_LEVEL,
  };
}

/**
 * The process's environment, and under it what the file `.env` of the working directory says.
 *
 * @throws {InputError} where there is such a file and it cannot be read.
 */
export function environment(): Environment {
  const set = Object.entries(process.env).filter(([, value]) => value?.trim());
  return { ...parseEnv(envFile()), ...Object.fromEntries(set) };
}

/** The text of `.env`; empty where there is none. */
function envFile(): string {
  try {
    return readFileSync('.env', 'utf8').replace(/^\uFEFF/u, '');
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    if ('code' in cause && cause.code === 'ENOENT') return '';
    throw new InputError(`cannot be read: ${cause.message}`, { cause, place: { file: '.env' } });
  }
}
