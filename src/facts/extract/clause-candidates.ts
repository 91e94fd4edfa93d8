import type { Run } from '../noun-phrases.js';
import type { Candidate, Implied } from './candidate.js';
import { clauseEvidence, verbSort } from './clause-evidence.js';
import { frontOf, restOf } from './clause-words.js';
import { evidence, size, type Evidence } from './evidence.js';
import { loneParts } from './lone-parts.js';
import { ObjectCutter } from './object-cuts.js';
import type { ReadClause } from './reading.js';
import { relationCuts } from './relation-cuts.js';
import type { Structure } from './structure.js';
import { subjectCuts } from './subject-cuts.js';

const lengthOf = (runs: readonly Run[]): number =>
  runs.reduce((sum, { first, last }) => sum + last - first + 1, 0);

/** The verb that a participle implies: `a panel drafting a law` is drafting it. */
function impliedIn({ tokens, clauses }: Structure, clause: ReadClause): Implied | undefined {
  if (clause.link !== 'reduced' && clause.link !== 'free') return undefined;
  if (clause.verb.form !== 'participle' && clause.verb.form !== 'gerund') return undefined;
  const host = clauses[clause.governor]?.verb.first ?? -1;
  return /(?:ed|was|were|had)$/u.test(tokens[host]?.lower ?? '') ? 'was' : 'is';
}

function frontEvidence(there: boolean, sort: string): Evidence[] {
  if (!there) return [evidence('front none')];
  return ['out', 'in'].map((side) => evidence(`front ${side}`, `front ${side} ${sort}`));
}

/** What speaks for objects of a size, by size. */
class Sizes {
  readonly #known = new Map<string, Evidence>();

  constructor(readonly sort: string) {}

  of(runs: readonly Run[]): Evidence {
    const words = size(lengthOf(runs));
    const found =
      this.#known.get(words) ?? evidence(`object ${words}`, `object ${this.sort} ${words}`);
    this.#known.set(words, found);
    return found;
  }
}

/** The facts of one clause in all the cuts worth weighing. */
export function clauseCandidates(
  structure: Structure,
  clause: ReadClause,
  group: number,
): Candidate[] {
  const subjects = subjectCuts(structure, clause);
  const [plain] = subjects;
  if (!plain || clause.end < 0) return [];
  const pieces = restOf(structure, clause);
  const front = frontOf(structure, clause);
  const cutting = { sort: verbSort(structure, clause), link: clause.link };
  const sides = frontEvidence(front.length > 0, cutting.sort);
  const sizes = new Sizes(cutting.sort);
  const cutter = new ObjectCutter(pieces, cutting);
  const base = clauseEvidence(structure, clause, pieces);
  const implied = impliedIn(structure, clause);
  const found: Candidate[] = [];
  for (const relation of relationCuts(structure, clause, pieces)) {
    for (let taken = relation.pieces; taken <= pieces.length; taken++) {
      for (const cut of cutter.cuts(taken, relation)) {
        for (const [side, sideEvidence] of sides.entries()) {
          const adjuncts = side > 0 ? front : [];
          const known = [
            base,
            relation.evidence,
            ...cut.evidence,
            sizes.of([...(cut.objects[0] ?? []), ...adjuncts]),
            sideEvidence,
          ];
          for (const subject of subjects) {
            found.push({
              implied,
              relation: relation.runs,
              facts: subject.runs.flatMap((run) =>
                cut.objects.map((object) => ({ subject: [run], object: [...object, ...adjuncts] })),
              ),
              shape: `${subject.shape} ${cut.split ? 'split' : 'whole'}`,
              group,
              evidence: [...known, subject.evidence],
            });
          }
        }
      }
    }
  }
  const verb = { first: clause.verb.first, last: clause.verb.last };
  for (const lone of loneParts(verb, pieces, cutting)) {
    found.push({
      implied,
      relation: lone.relation,
      facts: [{ subject: plain.runs, object: lone.object }],
      shape: 'lone',
      group,
      evidence: [base, lone.evidence],
    });
  }
  return found;
}
