import type { Block, Message } from '../../src/ui/index.js';

/** A command as help shows it. */
export interface HelpEntry {
  /** As a person meets it: `/ask`, or the name in a message's menu. */
  readonly name: string;
  readonly description: string;
  /** The command as somebody would type it, e.g. `/ask question: How many …?` */
  readonly example: string;
}

const PROMISE = 'Every reply quotes a story word for word, or says that the stories do not say.';

function entry({ name, description, example }: HelpEntry): readonly Block[] {
  return [
    { kind: 'text', words: [{ bold: name }, ` ${description}`] },
    { kind: 'small', words: ['for example ', { code: example }] },
  ];
}

/** What the bot can be asked, with an example each, for the person alone. */
export function helpMessage(entries: readonly HelpEntry[]): Message {
  return {
    blocks: [
      { kind: 'heading', words: ['Ask the stories'] },
      { kind: 'text', words: [PROMISE] },
      ...entries.flatMap(entry),
      { kind: 'divider' },
      {
        kind: 'small',
        words: [
          'The option ',
          { code: 'hide' },
          ' shows a reply to you alone, ',
          { code: 'story' },
          ' keeps to one story.',
        ],
      },
    ],
    ephemeral: true,
  };
}
