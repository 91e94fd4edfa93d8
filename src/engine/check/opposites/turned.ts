import type { Alignment, Part, Statement } from '../../alignment/index.js';
import { isOwnDenial } from '../hedge.js';

/** From here on an argument is surely the same, and no word that may stand for anything. */
const SURELY_SAME = 0.66;
const SUBJECTS = new Set<Part['role']>(['agent', 'patient']);

/**
 * Whether one of two statements of the same denies the other. Not where the claim is of some one that need
 * not be the story's (`an expert did not believe it`), or of things that its own clause picks out (`no model
 * that made fewer mistakes`); nor where the story only has somebody deny what they are said to have done.
 */
export function denies({ claim, told, parts }: Alignment): boolean {
  if (!claim.speaker && isOwnDenial(told)) return false;
  if (parts.some(({ part, told: other, fit }) => isLoose(part, other, fit?.strength))) return false;
  return claim.polarity === 'affirmed' || !(isOfSome(claim) || isPickedOut(claim));
}

/** `I`, `it`, where nobody knows who or what is meant. */
const isLoose = (part: Part, told: Part | undefined, strength = 0): boolean =>
  part.role === 'agent' &&
  told?.pronominal === true &&
  !told.standsIn &&
  !told.entity &&
  !told.nobody &&
  !part.pronominal &&
  strength < SURELY_SAME;

const isOfSome = ({ parts, speaker, copular }: Statement): boolean => {
  const subject = parts.find(({ role }) => SUBJECTS.has(role));
  const isAny = (part: Part | undefined): boolean =>
    part?.plural === false && !part.definite && !part.entity;
  return isAny(speaker) || (!copular && isAny(subject) && isFirst(subject, parts));
};

const isFirst = (part: Part | undefined, parts: readonly Part[]): boolean =>
  part !== undefined && parts.every(({ start }) => part.start <= start);

/** Whether a clause picks out which of its things are meant. */
const isPickedOut = ({ parts, sentence: { tokens } }: Statement): boolean =>
  parts.some(({ head, definite }) =>
    tokens.some(
      (token) =>
        token.relation.startsWith('acl') && !definite && tokens[token.head]?.start === head.start,
    ),
  );
