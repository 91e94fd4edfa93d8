import type { Assertion, Check, Verdict } from '../../src/engine/index.js';
import {
  type Block,
  type Message,
  counted,
  truncated,
  pagedMessage,
  type QuoteItem,
  smallPrint,
  titleOf,
  whereIn,
  contextPress,
  pagePress,
  type Showing,
} from '../../src/ui/index.js';

const OVERALL: Readonly<Record<Verdict, string>> = {
  supported: '✓ The stories bear it out.',
  contradicted: '✗ The stories contradict it.',
  'not in the story': '? The stories do not say.',
};
const OF_ONE: Readonly<Record<Verdict, string>> = {
  supported: '✓ Borne out:',
  contradicted: '✗ Contradicted:',
  'not in the story': '? Not in the stories:',
};
const MOST_ON_PAGE = 3;
/** Most characters that are repeated of a claim, and of one of its assertions, and of a value in it. */
const LONGEST_CLAIM = 300;
const LONGEST_ASSERTION = 200;
const LONGEST_VALUE = 100;

function head(
  { claim, verdict, assertions, unchecked }: Check,
  said: readonly string[],
): readonly Block[] {
  const claimed: Block = {
    kind: 'text',
    words: [{ bold: 'Claimed:' }, ' ', truncated(claim, LONGEST_CLAIM)],
  };
  const more = `The first ${counted(assertions.length, 'assertion')} of the claim ${assertions.length === 1 ? 'is' : 'are'} checked here; it has ${unchecked} more.`;
  return [
    { kind: 'heading', words: [OVERALL[verdict]] },
    claimed,
    ...said.map((line): Block => smallPrint([line])),
    ...(unchecked > 0 ? [smallPrint([more])] : []),
  ];
}

/** `claimed 2,500 · the story says nearly 25,000` */
function differences({ differences: found }: Assertion): readonly Block[] {
  return found.map(({ claimed, source }): Block => {
    const [ours, theirs] = [truncated(claimed, LONGEST_VALUE), truncated(source, LONGEST_VALUE)];
    return {
      kind: 'text',
      words: ['claimed ', { bold: ours }, ' · the story says ', { bold: theirs }],
    };
  });
}

/** What is to be said of an assertion's quote, beside where it stands. */
function remarks({ verdict, speaker, hedge }: Assertion): readonly string[] {
  return [
    ...(verdict === 'not in the story' ? ['the nearest passage'] : []),
    ...(speaker === undefined ? [] : [`claimed by ${truncated(speaker, LONGEST_VALUE)}`]),
    ...(hedge === undefined ? [] : [`not said as a fact: “${truncated(hedge, LONGEST_VALUE)}”`]),
  ];
}

function item(assertion: Assertion, alone: boolean): QuoteItem {
  const { text, verdict, quote, marks } = assertion;
  const named: Block = {
    kind: 'text',
    words: [{ bold: OF_ONE[verdict] }, ' ', truncated(text, LONGEST_ASSERTION)],
  };
  const blocks: Block[] = [
    ...(alone ? [] : [named]),
    ...differences(assertion),
    ...(quote
      ? [
          { kind: 'quote', quote, marks } as const,
          smallPrint([...remarks(assertion), titleOf(quote), ...whereIn(quote)]),
        ]
      : []),
  ];
  return { blocks, ...(quote && { quote }) };
}

/**
 * What the stories say to a claim, an item an assertion: its verdict, where the two differ, the
 * quote with the deciding words in bold, where it stands and who says so.
 *
 * @param said lines to stand under the claim.
 */
export function checkMessage(
  check: Check,
  showing: Showing,
  said: readonly string[] = [],
): Message {
  const { owner, story } = showing;
  const { claim, assertions } = check;
  const alone = assertions.length === 1;
  const items = assertions.map((assertion) => item(assertion, alone));
  return pagedMessage({
    showing,
    head: head(check, said),
    items: items.filter(({ blocks }) => blocks.length > 0),
    most: MOST_ON_PAGE,
    pressFor: (page) => pagePress('check', owner, { page, words: claim, story }),
    around: (quote) => contextPress('check', owner, quote, undefined),
  });
}
