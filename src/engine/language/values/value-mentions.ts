import { readValueStarts } from './value-starts.js';
import { readQuantitiesAndTimes } from '../quantities/quantities.js';
import type { Quantity } from '../quantities/quantity.js';
import type { NameToken } from '../names/name-token.js';
import { nameTokens } from '../names/name-tokens.js';
import { isProper, namesAmong } from '../names/names.js';
import type { Name } from '../names/name.js';
import type { Span } from '../../document/index.js';
import type { Time } from '../times/time.js';

/** What a text mentions; no anchor has resolved its times. */
export interface ValueMentions {
  readonly names: readonly Name[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly (Span & Pick<Time, 'kind'>)[];
}

/** The names, quantities and times of a text, read together: its words are looked at once for all. */
export function readValueMentions(text: string): ValueMentions {
  const tokens = nameTokens(text);
  const starts = readValueStarts(text, spansWithValues(text, tokens));
  return {
    names: namesAmong(tokens).filter(isProper),
    ...readQuantitiesAndTimes(text, starts),
  };
}

/** The words in or behind which a quantity or a time may begin, each up to the next word. */
function spansWithValues(text: string, tokens: readonly NameToken[]): Span[] {
  const spans: Span[] = [{ start: 0, end: tokens[0]?.start ?? text.length }];
  tokens.forEach(({ start, startsValue }, at) => {
    const next = tokens[at + 1];
    // A sign behind the last word begins nothing.
    if (startsValue || next?.gap.hasSign) spans.push({ start, end: next?.start ?? text.length });
  });
  return spans;
}
