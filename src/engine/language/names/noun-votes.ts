import { ORGANISATION_APPOSITIONS, ROLES, VESSEL_NOUNS } from './context-cues.js';
import type { NameToken } from './name-token.js';
import type { NameRun } from './split-run.js';
import type { Votes } from './votes.js';

/** What firms are to each other more often than persons are. */
const COMPETING = /^(?:bidder|competitor|customer|rival)$/u;

/** `the painter X`, `the brewer X`, `the ferry X`: what it is. */
export function addNounBefore(votes: Votes, noun: string): void {
  if (ROLES.has(noun)) votes.person += 3;
  else if (ORGANISATION_APPOSITIONS.has(noun)) votes.organisation += 6;
  else if (COMPETING.test(noun)) votes.organisation += 2;
  if (VESSEL_NOUNS.has(noun)) votes.other += 8;
}

/** `its director, Ola Brandt, left`, `the dockers' union, Acme, said`: it is who has the role, or the body, before. */
export function addNounBeside(
  votes: Votes,
  tokens: readonly NameToken[],
  { first, last }: NameRun,
): void {
  const [before, name, next] = [tokens[first - 1], tokens[first], tokens[last + 1]];
  const closes = next === undefined || next.gap.comma || (first < last && next.gap.endsSentence);
  if (before?.shape !== 'lower' || name?.gap.comma !== true || !closes) return;
  if (ROLES.has(before.lower)) votes.person += 4;
  else if (ORGANISATION_APPOSITIONS.has(before.lower)) votes.organisation += 3;
  else if (COMPETING.test(before.lower)) votes.organisation += 2;
}
