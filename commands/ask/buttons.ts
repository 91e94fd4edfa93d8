import * as z from 'zod';
import { ButtonSchema, flagField, indexField, listField, quoteFields } from '../../src/ui/index.js';
import { paragraphAction } from '../shared/index.js';

/** Asks the question again, for another page of its answer. */
const page = z.object({
  action: z.literal('page'),
  page: indexField,
  question: z.string(),
  story: z.string().optional(),
  /** Whether a card goes with the first page. */
  card: flagField.optional(),
  /** The questions before, oldest first, where this one is a follow-up. */
  after: listField.optional(),
});

/** Shares a quote as a card. */
const card = z.object({
  action: z.literal('card'),
  ...quoteFields,
  /** Where the words that answer start and end; offsets into the quote. */
  spanStart: indexField.optional(),
  spanEnd: indexField.optional(),
});

export type CardState = z.output<typeof card>;

/** Says what handing a question to people means. */
const hand = z.object({ action: z.literal('hand'), question: z.string() });

/** Hands it over. */
const handed = z.object({
  action: z.literal('handed'),
  question: z.string(),
  /** Whether who asks is told of an answer. */
  tell: flagField.optional(),
});

/** Says whether an answer helped. */
const vote = z.object({
  action: z.literal('vote'),
  /** Of the answer, by chance. */
  id: z.string(),
  helped: z.enum(['yes', 'no']),
});

/** What the buttons of `/ask` carry. */
export const askButtons = new ButtonSchema(
  'ask',
  z.discriminatedUnion('action', [page, paragraphAction, card, hand, handed, vote]),
);
