import { z } from 'zod';
import { choices } from './choices.js';

type Context = z.core.$RefinementCtx;

function fault(context: Context, path: (string | number)[], code: string, message: string): void {
  context.addIssue({ code: 'custom', path, message, params: { code } });
}

// https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming
const name = z
  .string()
  .regex(/^[-_'\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]{1,32}$/u, 'Command name is invalid')
  .refine((it) => it === it.toLowerCase(), 'Command name must be in lower case');
const description = z.string().min(1).max(100);

const option = z
  .looseObject({
    type: z.int().min(1).max(11),
    name,
    description,
    required: z.boolean().nullish(),
    autocomplete: z.boolean().nullish(),
    choices: choices.nullish(),
    min_length: z.int().min(0).max(6000).nullish(),
    max_length: z.int().min(1).max(6000).nullish(),
    get options() {
      return z.array(option).max(25).nullish();
    },
  })
  .superRefine((it, context) => {
    checkOptions(it.options ?? [], context);
    if (it.autocomplete === true && (it.choices?.length ?? 0) > 0)
      fault(
        context,
        ['autocomplete'],
        'APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_CHOICES',
        'Choices and autocomplete exclude each other',
      );
    if (it.autocomplete === true && ![3, 4, 10].includes(it.type))
      fault(
        context,
        ['autocomplete'],
        'APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_TYPE',
        'This type cannot be completed',
      );
  });

interface Ordered {
  readonly name: string;
  readonly required?: boolean | null | undefined;
}

function checkOptions(options: readonly Ordered[], context: Context): void {
  const names = options.map((it) => it.name);
  if (new Set(names).size < names.length)
    fault(
      context,
      ['options'],
      'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
      'Option name already exists',
    );
  const firstOptional = options.findIndex(({ required }) => required !== true);
  const lastRequired = options.findLastIndex(({ required }) => required === true);
  if (firstOptional >= 0 && lastRequired > firstOptional)
    fault(
      context,
      ['options', lastRequired],
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
      'Required options must be placed before non-required options',
    );
}

/** A chat-input command as it is registered. */
const slashCommand = z
  .looseObject({
    type: z.literal(1).nullish(),
    name,
    description,
    options: z.array(option).max(25).nullish(),
  })
  .superRefine((it, context) => {
    checkOptions(it.options ?? [], context);
    if (characters(it) > 8000)
      fault(context, [], 'APPLICATION_COMMAND_TOO_LARGE', 'Command exceeds maximum size (8000)');
  });

/** A command in the menu of a message or of a person: its name may have spaces and capitals. */
const menuCommand = z.looseObject({
  type: z.union([z.literal(2), z.literal(3)]),
  name: z.string().trim().min(1).max(32),
  description: z.literal('').nullish(),
  options: z.array(z.never()).nullish(),
});

/** A command as it is registered. */
export const command = z.union([menuCommand, slashCommand]);

interface Sized {
  readonly name: string;
  readonly description: string;
  readonly options?: readonly Sized[] | null | undefined;
  readonly choices?:
    | readonly { readonly name: string; readonly value: string | number }[]
    | null
    | undefined;
}

/** Characters of a command's names, descriptions and values together. */
function characters(it: Sized): number {
  const own = it.name.length + it.description.length;
  const offered = (it.choices ?? []).map(
    (choice) => choice.name.length + String(choice.value).length,
  );
  const nested = (it.options ?? []).map(characters);
  return [...offered, ...nested].reduce((sum, size) => sum + size, own);
}

/** All commands of an application in one place: 100, each name once. */
export const commandSet = z
  .array(command)
  .max(100)
  .superRefine((all, context) => {
    all.forEach(({ name: own }, index) => {
      if (all.findIndex((other) => other.name === own) < index)
        fault(
          context,
          [index, 'name'],
          'APPLICATION_COMMANDS_DUPLICATE_NAME',
          'Application command names must be unique',
        );
    });
  });
