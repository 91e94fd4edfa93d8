import type { NameKind } from '../names/name.js';
import type { Span } from '../../document/index.js';
import type { Clause } from '../clauses/clauses.js';
import type { Gender } from './gender.js';
import { COMMON_NAMES, PRONOUNS } from './reference-words.js';
import type { TaggedToken } from '../clauses/token.js';

/** A pronoun, or a noun with `the`, that stands for a subject named elsewhere. */
export interface Pronominal extends Span {
  /** Which kinds of subject it may stand for. */
  readonly kinds: readonly NameKind[];
  /** Whether it may mean the subject of its own clause: `its`, `she`. */
  readonly free: boolean;
  /** The noun of `the company`; undefined for a pronoun. */
  readonly noun: string | undefined;
  readonly gender: Gender | undefined;
}

const PLEONASTIC_REST =
  /^(?:(?:not|now|still|also|very|quite|un\p{L}+|clear|likely|possible|hard|easy|true|time|important|expected|said|known|thought|believed|estimated)\b)/iu;

/** Whether an `it` stands for nothing: `it is unclear what …`. */
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

/** The pronouns of a sentence and its `the company`, where no name follows that says which. */
export function readPronominals(
  tokens: readonly TaggedToken[],
  text: string,
  clauses: readonly Clause[],
): Pronominal[] {
  return tokens.flatMap((token, at): Pronominal[] => {
    const stand = PRONOUNS.get(token.lower);
    if (stand) {
      const free = /^(?:its|his|her|their|he|she|they)$/u.test(token.lower);
      return isPleonastic(token, text, clauses)
        ? []
        : [{ ...token, kinds: stand.kinds, gender: stand.gender, free, noun: undefined }];
    }
    const common = COMMON_NAMES.get(token.lower);
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (!common || before?.lower !== 'the' || after?.tag === 'PROPN' || after?.tag === 'NOUN')
      return [];
    return [
      {
        start: before.start,
        end: token.end,
        kinds: common,
        free: after?.tag === 'PART',
        noun: token.lower,
        gender: undefined,
      },
    ];
  });
}
