import { flag } from './flag.js';
import type { Word } from './span-candidates.js';

const BE = /^(?:is|are|was|were|be|been|being|am|'s)$/u;
const IN =
  /^(?:in|at|on|near|from|within|into|throughout|inside|during|since|until|before|after)$/u;

/** `opens` to `beforeContent`. */
export function edges(
  inside: readonly Word[],
  words: readonly Word[],
  first: number,
  last: number,
): number[] {
  const before = words[first - 1];
  const after = words[last + 1];
  const markBefore = Boolean(inside[0]?.mark);
  const markAfter = Boolean(after?.mark);
  return [
    flag(first === 0),
    flag(last === words.length - 1),
    flag(markBefore),
    flag(!markBefore && before?.stop),
    flag(!markBefore && before && !before.stop),
    flag(markAfter),
    flag(!markAfter && after?.stop),
    flag(!markAfter && after && !after.stop),
  ];
}

/** `afterArticle` to `beforeComma`. */
export function neighbours(before: Word | undefined, after: Word | undefined): number[] {
  const left = before?.lower ?? '';
  const right = after?.mark ? '' : (after?.lower ?? '');
  return [
    flag(/^(?:the|a|an|its|his|her|their)$/u.test(left)),
    flag(IN.test(left)),
    flag(left === 'by'),
    flag(left === 'of'),
    flag(left === 'to'),
    flag(left === 'for'),
    flag(left === 'as'),
    flag(BE.test(left)),
    flag(left === 'and' || left === 'or'),
    flag(left === 'with'),
    flag(/^(?:called|named|known|titled|termed|like|including)$/u.test(left)),
    flag(right === 'of'),
    flag(right === 'and' || right === 'or'),
    flag(BE.test(right)),
    flag(after?.mark.startsWith(',')),
  ];
}

/** `bracketed` and `quoted`. */
export function enclosed(words: readonly Word[], first: number, last: number): number[] {
  const left = words[first]?.mark ?? '';
  const right = words[last + 1]?.mark ?? '';
  return [
    flag(/[([]$/u.test(left) && /^[)\]]/u.test(right)),
    flag(/["“‘]$/u.test(left) && /^,?["”’]/u.test(right)),
  ];
}
