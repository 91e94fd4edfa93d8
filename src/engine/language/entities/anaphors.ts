import type { NameKind } from '../names/name.js';
import type { Span } from '../../document/index.js';
import type { Clause } from '../clauses/clauses.js';
import type { Gender } from './gender.js';
import { COMMON_NOUNS, PRONOUNS } from './anaphor-words.js';
import type { TaggedToken } from '../clauses/token.js';

/** A pronoun, or a noun with `the`, that stands for an entity named elsewhere, its antecedent. */
export interface Anaphor extends Span {
  /** Of which kinds its antecedent may be. */
  readonly kinds: readonly NameKind[];
  /** Whether its antecedent may be the subject of its own clause: `its`, `she`. */
  readonly free: boolean;
  /** The noun of `the company`; undefined for a pronoun. */
  readonly noun: string | undefined;
  readonly gender: Gender | undefined;
}

const PLEONASTIC_REST =
  /^(?:(?:not|now|still|also|very|quite|un\p{L}+|clear|likely|possible|hard|easy|true|time|important|expected|said|known|thought|believed|estimated)\b)/iu;

/** Whether an `it` stands for nothing (pleonastic): `it is unclear what …`. */
function isPleonastic(token: TaggedToken, text: string, clauses: readonly Clause[]): boolean {
  if (token.lower !== 'it') return false;
  const clause = clauses.find(
    ({ subject }) => subject?.start === token.start && subject.end === token.end,
  );
  if (!clause?.verb) return false;
  const verb = text.slice(clause.verb.start, clause.verb.end);
  return (
    /^(?:is|was|'s|will be|would be|may be|could be|has been|remains|seems|appears)\b/iu.test(
      verb,
    ) &&
    (/^(?:seems|appears)/iu.test(verb) ||
      PLEONASTIC_REST.test(text.slice(clause.rest.start, clause.rest.end)))
  );
}

/** The pronouns of a sentence, and its nouns such as `the company` where no name follows that says which. */
export function readAnaphors(
  tokens: readonly TaggedToken[],
  text: string,
  clauses: readonly Clause[],
): Anaphor[] {
  return tokens.flatMap((token, at): Anaphor[] => {
    const antecedents = PRONOUNS.get(token.lower);
    if (antecedents) {
      const free = /^(?:its|his|her|their|he|she|they)$/u.test(token.lower);
      return isPleonastic(token, text, clauses)
        ? []
        : [
            {
              ...token,
              kinds: antecedents.kinds,
              gender: antecedents.gender,
              free,
              noun: undefined,
            },
          ];
    }
    const kinds = COMMON_NOUNS.get(token.lower);
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (!kinds || before?.lower !== 'the' || after?.tag === 'PROPN' || after?.tag === 'NOUN')
      return [];
    return [
      {
        start: before.start,
        end: token.end,
        kinds,
        free: after?.tag === 'PART',
        noun: token.lower,
        gender: undefined,
      },
    ];
  });
}
