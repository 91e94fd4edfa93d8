import { type NameKind, readingOf } from '../../language/index.js';
import type { Span, Story } from '../../document/index.js';
import type { Dimension } from './dimension.js';
import { type Measured, toldDimensions } from './told-dimensions.js';

/** The kinds of thing that a text mentions and a question may ask for. */
export const MENTION_TYPES = [
  'person',
  'organisation',
  'product',
  'place',
  'other',
  'count',
  'money',
  'percent',
  'multiple',
  'ordinal',
  'date',
  'range',
  'duration',
] as const;
export type MentionType = (typeof MENTION_TYPES)[number];

/** A name, a quantity or a time in a passage; offsets are into the story. */
export interface ValueMention extends Span {
  readonly type: MentionType;
  readonly isName: boolean;
  /** What a quantity may measure; undefined where it may be anything. */
  readonly dimensions?: ReadonlySet<Dimension>;
  /** What a quantity counts, in the form in which units are compared. */
  readonly noun?: string;
  /** Positions of its first and last token in the passage. */
  readonly from: number;
  readonly to: number;
}

/** A mention before it is placed in a passage. */
export type FoundValue = Omit<ValueMention, 'from' | 'to'>;

/** What names of each kind count as: no question word asks for events, laws and works alone. */
const TYPE_OF_NAME: Readonly<Record<NameKind, MentionType>> = {
  person: 'person',
  organisation: 'organisation',
  product: 'product',
  place: 'place',
  event: 'other',
  law: 'other',
  work: 'other',
  nationality: 'other',
  other: 'other',
};

/** The names of a story, in order, and a reader of the quantities and times of a part of it. */
export function readMentions(story: Story): {
  readonly names: readonly FoundValue[];
  readonly valuesIn: (span: Span) => FoundValue[];
} {
  const { names, valuesIn } = readingOf(story).mentions;
  return {
    names: names.map(({ bare, end, kind }) => ({
      ...{ start: bare, end, type: TYPE_OF_NAME[kind], isName: true },
    })),
    valuesIn: (span) => {
      const { quantities, times } = valuesIn(span);
      const measured = quantities.map(({ qualifier, ...one }): Measured => ({
        ...{ start: qualifier?.start ?? one.start, end: one.end, kind: one.kind },
        ...{ unitEnd: one.unitEnd, noun: one.noun },
      }));
      return [...quantities, ...times].map(({ start, end, kind, ...one }, at) => {
        const dimensions =
          kind === 'date' || kind === 'range'
            ? undefined
            : toldDimensions(story.text, measured[at] ?? { start, end, kind });
        const noun = 'noun' in one ? one.noun : undefined;
        return {
          ...{ start, end, type: kind, isName: false },
          ...(dimensions && { dimensions }),
          ...(noun !== undefined && { noun }),
        };
      });
    },
  };
}

/**
 * Mentions of a passage, in order, with their positions among its tokens.
 *
 * @param starts where each token begins in the story, and `ends` where it ends, both in order
 */
export function placed(
  found: readonly FoundValue[],
  starts: Uint32Array,
  ends: Uint32Array,
): ValueMention[] {
  let from = 0;
  return found.map((mention) => {
    const { start, end } = mention;
    while (from < ends.length - 1 && (ends[from] ?? 0) <= start) from++;
    let to = from;
    while ((starts[to + 1] ?? Infinity) < end) to++;
    return { ...mention, from, to };
  });
}
