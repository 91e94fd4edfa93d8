import type { CheckedAssertion, Check, Verdict } from '../../src/engine/index.js';
import {
  paginatedMessage,
  pluralise,
  sourceLocation,
  storyTitle,
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
  'not in the story': '? The stories do not say.',
};
const VERDICT_OF_ASSERTION: Readonly<Record<Verdict, string>> = {
  supported: '✓ Borne out:',
  contradicted: '✗ Contradicted:',
  'not in the story': '? Not in the stories:',
};
const MAX_PER_PAGE = 3;
/** Most characters that are repeated of a claim, and of one of its assertions, and of a value in it. */
const MAX_CLAIM_SHOWN = 300;
const MAX_ASSERTION_LENGTH = 200;
const MAX_VALUE_LENGTH = 100;

const shortValue = (value: string): string => truncate(value, MAX_VALUE_LENGTH);

function header(
  { claim, verdict, assertions, unchecked }: Check,
  notes: readonly string[],
): readonly Block[] {
  const claimed: Block = {
    kind: 'text',
    words: [{ bold: 'Claimed:' }, ' ', truncate(claim, MAX_CLAIM_SHOWN)],
  };
  const more = `The first ${pluralise(assertions.length, 'assertion')} of the claim ${assertions.length === 1 ? 'is' : 'are'} checked here; it has ${unchecked} more.`;
  return [
    { kind: 'heading', words: [VERDICT_OF_CLAIM[verdict]] },
    claimed,
    ...notes.map((note): Block => subtext([note])),
    ...(unchecked > 0 ? [subtext([more])] : []),
  ];
}

/** `claimed 2,500 · the story says nearly 25,000` */
function differenceLines({ differences }: CheckedAssertion): readonly Block[] {
  return differences.map(({ claimed, source }): Block => {
    const [ours, theirs] = [shortValue(claimed), shortValue(source)];
    return {
      kind: 'text',
      words: ['claimed ', { bold: ours }, ' · the story says ', { bold: theirs }],
    };
  });
}

/** " is denied", " is planned" */
const asPut = (status: CheckedAssertion['status']): string => (status ? ` is ${status}` : '');

/** What is to be said of an assertion's quote, beside where it stands. */
function remarks({ verdict, speaker, hedge, status }: CheckedAssertion): readonly string[] {
  return [
    ...(verdict === 'not in the story' ? ['the nearest passage'] : []),
    ...(speaker === undefined ? [] : [`claimed by ${shortValue(speaker)}`]),
    ...(hedge === undefined ? [] : [`not said as a fact: “${shortValue(hedge)}”${asPut(status)}`]),
  ];
}

function itemOf(assertion: CheckedAssertion, isOnly: boolean): ResultItem {
  const { text, verdict, quote, marks } = assertion;
  const verdictLine: Block = {
    kind: 'text',
    words: [{ bold: VERDICT_OF_ASSERTION[verdict] }, ' ', truncate(text, MAX_ASSERTION_LENGTH)],
  };
  const blocks: Block[] = [
    ...(isOnly ? [] : [verdictLine]),
    ...differenceLines(assertion),
    ...(quote
      ? [
          { kind: 'quote', quote, marks } as const,
          subtext([...remarks(assertion), storyTitle(quote), ...sourceLocation(quote)]),
        ]
      : []),
  ];
  return { blocks, ...(quote && { quote }) };
}

/**
 * What the stories say to a claim, an item an assertion: its verdict, where the two differ, the
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
  const items = assertions.map((assertion) => itemOf(assertion, assertions.length === 1));
  return paginatedMessage({
    options,
    header: header(check, notes),
    items: items.filter(({ blocks }) => blocks.length > 0),
    maxPerPage: MAX_PER_PAGE,
    pageButton: (page) => checkButtons.state({ action: 'page', page, claim, story }, owner),
    paragraphButton: (quote) => checkButtons.state(paragraphOf(quote)),
  });
}
