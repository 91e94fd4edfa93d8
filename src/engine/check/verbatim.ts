import type { Statement } from '../alignment/index.js';

const plain = (text: string): string =>
  text
    .replace(/[\s.!]+$/u, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase();

/**
 * Whether a statement of a story is a claim's in the same place of the same sentence: then the story says
 * it, however either is read. Not where somebody says it in the story and the claim does not tell so.
 */
export function isVerbatim(claim: Statement, told: Statement): boolean {
  const [own, others] = [claim.sentence, told.sentence];
  return (
    claim.predicate.start - own.start === told.predicate.start - others.start &&
    (claim.speaker === undefined) === (told.speaker === undefined) &&
    plain(claim.source.words(own)) === plain(told.source.words(others))
  );
}
