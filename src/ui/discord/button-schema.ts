import * as z from 'zod';
import type { ButtonState } from '../block.js';

/** A whole number from 0 on, as its digits. */
export const indexField = z.codec(z.string().regex(/^\d{1,9}$/u), z.int().nonnegative(), {
  decode: Number,
  encode: String,
});

/** What is on or off. */
export const flagField = z.codec(z.enum(['', '1']), z.boolean(), {
  decode: (field) => field === '1',
  encode: (on) => (on ? '1' : ''),
});

/** Between two texts of a list; a text that has it does not come back as it was. */
const LIST_SEPARATOR = '\u0001';

/** Texts, none of them empty. */
export const listField = z.codec(z.string(), z.array(z.string().min(1)), {
  decode: (field) => field.split(LIST_SEPARATOR),
  encode: (texts) => texts.join(LIST_SEPARATOR),
});

/** The fields of a quote reference: with them the quote is found again, if its words still stand there. */
export const quoteFields = {
  story: z.string(),
  start: indexField,
  end: indexField,
  check: z.string(),
};

/** An object whose fields each travel as a text; an empty text is a field that was left out. */
type ActionSchema = z.ZodObject<{ readonly action: z.ZodLiteral<string> }>;
type ActionsSchema = z.ZodDiscriminatedUnion<readonly [ActionSchema, ...ActionSchema[]]>;

/** What the buttons of a command's replies carry, by what they do: their typed state. */
export class ButtonSchema<Actions extends ActionsSchema> {
  readonly #command: string;
  readonly #actions: Actions;

  /**
   * @param command the name of the command that answers the buttons.
   * @param actions a union of objects told apart by `action`. The order of their fields is that in
   *   the custom id: fields may be added at an end, others make buttons of before unreadable.
   */
  constructor(command: string, actions: Actions) {
    this.#command = command;
    this.#actions = actions;
  }

  /** @param owner the id of the person who alone may press the button. */
  state(data: z.output<Actions>, owner?: string): ButtonState {
    const encoded = z
      .record(z.string(), z.string().optional())
      .parse(z.encode(this.#actions, data));
    const fields = this.#namesOf(data.action).map((name) => encoded[name] ?? '');
    while (fields.at(-1) === '') fields.pop();
    return { command: this.#command, fields, ...(owner !== undefined && { owner }) };
  }

  /** The state that a button brought back; undefined where it is of another version, or broken. */
  parse(fields: readonly string[]): z.output<Actions> | undefined {
    const names = this.#namesOf(fields[0]);
    if (fields.length > names.length) return undefined;
    const given = fields.flatMap((field, at) => (field === '' ? [] : [[names[at], field]]));
    return this.#actions.safeParse(Object.fromEntries(given)).data;
  }

  #namesOf(action: string | undefined): readonly string[] {
    const { options } = this.#actions;
    const schema = options.find(({ shape }) => shape.action.value === action);
    return Object.keys(schema?.shape ?? {});
  }
}
