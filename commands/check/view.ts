import {
  attributionWord,
  type CheckedAssertion,
  type Check,
  type OtherSide,
  type Quote,
  type UnfoundWords,
  type Verdict,
} from '../../src/engine/index.js';
import {
  inQuotes,
  nameInside,
  paginatedMessage,
  pluralise,
  sourceLine,
  subtext,
  truncate,
  type Block,
  type Message,
  type ReplyOptions,
  type ResultItem,
} from '../../src/ui/index.js';
import { paragraphOf } from '../shared/index.js';
import { checkButtons } from './buttons.js';

const VERDICT_OF_CLAIM: Readonly<Record<Verdict, string>> = {
  supported: '✓ The stories bear it out.',
  contradicted: '✗ The stories contradict it.',
  'not in the story': '? Nothing was found that settles it.',
};
const VERDICT_OF_ASSERTION: Readonly<Record<Verdict, string>> = {
  supported: '✓ Borne out:',
  contradicted: '✗ Contradicted:',
  'not in the story': '? Not settled:',
};
/** The same where it is by likeness that the stories decide. */
const SEEMING_OF_CLAIM: Readonly<Record<Verdict, string>> = {
  ...VERDICT_OF_CLAIM,
  supported: '✓ The stories seem to bear it out.',
  contradicted: '✗ The stories seem to contradict it.',
};
const SEEMING_OF_ASSERTION: Readonly<Record<Verdict, string>> = {
  ...VERDICT_OF_ASSERTION,
  supported: '✓ Seems borne out:',
  contradicted: '✗ Seems contradicted:',
};
const PARTLY = '? The stories bear part of it out. Nothing was found that settles the rest.';
const REPORTED = '? The stories report it, but not as fact.';
const DENIED = '? The stories report a denial of it, and do not say that it is true.';
const SAID_OTHERWISE = '✗ What the stories report contradicts it.';
const MAX_PER_PAGE = 3;
/** Most characters that are repeated of a claim, and of one of its assertions, and of a value in it. */
const MAX_CLAIM_SHOWN = 300;
const MAX_ASSERTION_LENGTH = 200;
const MAX_VALUE_LENGTH = 100;

const shortValue = (value: string): string => truncate(value, MAX_VALUE_LENGTH);

function header(
  { claim, verdict, status, assertions, unchecked }: Check,
  notes: readonly string[],
): readonly Block[] {
  // Of a claim that has more in it, only part of which is reported, the rest is not settled.
  const isReported =
    status !== undefined &&
    assertions.every((one) => one.verdict === 'supported' || one.status !== undefined);
  const contradicted = assertions.filter((one) => one.verdict === 'contradicted');
  const isSaid = contradicted.length > 0 && contradicted.every(({ speaker }) => speaker);
  const isDenied = isReported && assertions.every((one) => one.status === 'denied');
  const reported = isDenied ? DENIED : REPORTED;
  const isPartly =
    verdict === 'not in the story' && assertions.some((one) => one.verdict === 'supported');
  const seems = assertions.some((one) => one.verdict === verdict && one.seems);
  const settled = isPartly ? PARTLY : (seems ? SEEMING_OF_CLAIM : VERDICT_OF_CLAIM)[verdict];
  const headline = isReported ? reported : isSaid && !seems ? SAID_OTHERWISE : settled;
  const claimed: Block = {
    kind: 'text',
    words: [{ bold: 'Claimed:' }, ' ', truncate(claim, MAX_CLAIM_SHOWN)],
  };
  const more = `Only the first ${pluralise(assertions.length, 'statement')} of the claim ${assertions.length === 1 ? 'is' : 'are'} checked here; it makes ${unchecked} more.`;
  return [
    { kind: 'heading', words: [headline] },
    claimed,
    ...notes.map((note): Block => subtext([note])),
    ...(unchecked > 0 ? [subtext([more])] : []),
  ];
}

/** `Claimed 2,500 · the story says nearly 25,000`, or who says so in it */
function differenceLines({ differences, speaker }: CheckedAssertion): readonly Block[] {
  const says = speaker === undefined ? 'the story says' : `${shortValue(nameInside(speaker))} says`;
  return differences.map(({ claimed, source }): Block => {
    const [ours, theirs] = [shortValue(claimed), shortValue(source)];
    return {
      kind: 'text',
      words: ['Claimed ', { bold: ours }, ` · ${says} `, { bold: theirs }],
    };
  });
}

/** How a story puts what it does not state, as a line under its quote says it. */
const AS_PUT: Readonly<Record<NonNullable<CheckedAssertion['status']>, string>> = {
  alleged: 'the story reports this as a claim',
  denied: 'the story reports that this is denied',
  planned: 'the story reports this as a plan',
  possible: 'the story reports this as a possibility',
  conditional: 'the story makes this depend on a condition',
  attempted: 'the story reports this as an attempt',
  asked: 'the story reports that this was asked for or required',
  doubted: 'the story reports that this is doubted',
};
/** Who asks, plans or tries is told by the quote; who says or denies something, by its line. */
const SAID = /^(?:alleged|denied|doubted)$/u;

const by = (speaker: string | undefined): string =>
  speaker === undefined ? '' : ` by ${shortValue(nameInside(speaker))}`;

/** What is to be said of an assertion's quote, beside where it stands. */
function remarks({ verdict, speaker, status, quote, seems }: CheckedAssertion): readonly string[] {
  const put = status && `${AS_PUT[status]}${SAID.test(status) ? by(speaker) : ''}`;
  return [
    // What is reported is no near miss.
    ...(verdict === 'not in the story' && !put ? ['the nearest passage'] : []),
    ...(put ? [put] : []),
    ...(seems ? ['matched by meaning, not by wording: the quote decides'] : []),
    ...(verdict !== 'not in the story' && speaker !== undefined
      ? [`${attributionWord(quote?.text ?? '', speaker)}${by(speaker)}`]
      : []),
  ];
}

/** Who denies what is alleged, or alleges what is denied, and where. */
function otherSideBlocks({ quote, status, speaker }: OtherSide): readonly Block[] {
  const put = status ? [`${status}${by(speaker)}`] : [];
  return [{ kind: 'quote', quote, marks: [] }, sourceLine(quote, put)];
}

/** Why something is left open, in what is certain: which of its words are not found. */
function reasonLines(group: readonly CheckedAssertion[]): readonly Block[] {
  const unfound = group.flatMap((one) => one.unfound ?? []);
  if (unfound.length === 0) return [];
  const all = (of: keyof UnfoundWords): string[] => [
    ...new Set(unfound.flatMap((words) => words[of])),
  ];
  const [nowhere, lacking] = [all('nowhere'), all('lacking')];
  const isNear = group.some(({ quote }) => quote);
  const line =
    nowhere.length > 0
      ? `No passage has ${inQuotes(nowhere)}.`
      : lacking.length > 0
        ? `The nearest passage does not have ${inQuotes(lacking)}.`
        : isNear
          ? 'The nearest passage has these words, but I did not find that it says this.'
          : 'Passages have these words, but I found none that says this.';
  return [{ kind: 'text', words: [line] }];
}

/** What is left open of some assertions by one quote; of others each stands by itself. */
function groupsOf(assertions: readonly CheckedAssertion[]): CheckedAssertion[][] {
  const groups: CheckedAssertion[][] = [];
  for (const one of assertions) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (group && first && isLeftOpenAlike(first, one)) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** Whether all that is told of two assertions is the same, so that it need not be told twice. */
const isLeftOpenAlike = (one: CheckedAssertion, other: CheckedAssertion): boolean =>
  one.verdict === 'not in the story' &&
  other.verdict === one.verdict &&
  other.status === one.status &&
  other.speaker === one.speaker &&
  isSameQuote(one.quote, other.quote) &&
  isSameQuote(one.beside, other.beside) &&
  isSameQuote(one.otherSide?.quote, other.otherSide?.quote);

const isSameQuote = (one: Quote | undefined, other: Quote | undefined): boolean =>
  one?.story === other?.story && one?.start === other?.start && one?.end === other?.end;

function itemOf(group: readonly CheckedAssertion[], isOnly: boolean): ResultItem {
  const [assertion] = group;
  if (!assertion) return { blocks: [] };
  const { quote, beside, otherSide, marks } = assertion;
  const verdictLines = group.map(({ text, verdict, seems }): Block => ({
    kind: 'text',
    words: [
      { bold: (seems ? SEEMING_OF_ASSERTION : VERDICT_OF_ASSERTION)[verdict] },
      ...[' ', truncate(text, MAX_ASSERTION_LENGTH)],
    ],
  }));
  const blocks: Block[] = [
    ...(isOnly ? [] : verdictLines),
    ...reasonLines(group),
    ...differenceLines(assertion),
    ...(quote
      ? [
          { kind: 'quote', quote, marks } as const,
          sourceLine(quote, remarks(assertion)),
          ...(beside
            ? [{ kind: 'quote', quote: beside, marks: [] } as const, sourceLine(beside, [])]
            : []),
          ...(otherSide ? otherSideBlocks(otherSide) : []),
        ]
      : []),
  ];
  return { blocks, ...(quote && { quote }) };
}

/**
 * What the stories say to a claim, an item an assertion, or several that one quote leaves open: its verdict, where the two differ, the
 * quote with the deciding words in bold, where it stands and who says so.
 *
 * @param notes lines to stand under the claim.
 */
export function checkMessage(
  check: Check,
  options: ReplyOptions,
  notes: readonly string[] = [],
): Message {
  const { owner, story } = options;
  const { claim, assertions } = check;
  const items = groupsOf(assertions).map((group) => itemOf(group, assertions.length === 1));
  return paginatedMessage({
    options,
    header: [
      ...header(check, notes),
      // The verdict of the first assertion has the room above that those of the others have.
      ...(assertions.length > 1 ? [{ kind: 'space' } as const] : []),
    ],
    items: items.filter(({ blocks }) => blocks.length > 0),
    maxPerPage: MAX_PER_PAGE,
    pageButton: (page) => checkButtons.state({ action: 'page', page, claim, story }, owner),
    paragraphButton: (quote) => checkButtons.state(paragraphOf(quote)),
  });
}
