import type { Block, Message } from '../../src/ui/index.js';

/** A command as help shows it. */
export interface CommandHelp {
  /** As a person meets it: `/ask`, or the name in a message's menu. */
  readonly name: string;
  readonly description: string;
  /** The command as somebody would type it, e.g. `/ask question: How many …?`, or where it is found. */
  readonly example: string;
}

const PROMISE =
  'Every reply quotes a story word for word. A question gets the passage that answers it, or one that may; where there is none, the reply says so.';

function helpLines({ name, description, example }: CommandHelp): readonly Block[] {
  const isTyped = example.startsWith('/');
  return [
    { kind: 'text', words: [{ bold: name }, ` ${description}`] },
    { kind: 'subtext', words: isTyped ? ['for example ', { code: example }] : [example] },
    { kind: 'space' },
  ];
}

/** What the bot can be asked, with an example each, for the person alone. */
export function helpMessage(commands: readonly CommandHelp[]): Message {
  return {
    blocks: [
      { kind: 'heading', words: ['Ask the stories'] },
      { kind: 'text', words: [PROMISE] },
      { kind: 'space' },
      ...commands.flatMap(helpLines).slice(0, -1),
      { kind: 'separator' },
      {
        kind: 'subtext',
        words: [
          'The option ',
          { code: 'hide' },
          ' shows a reply to you alone; ',
          { code: 'story' },
          ' keeps to one story.',
        ],
      },
    ],
    ephemeral: true,
  };
}
