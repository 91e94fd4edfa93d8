import type { TokenRange } from '../chunks/token.js';
import type { FactCandidate, Implied } from './candidate.js';
import { ClauseCandidate } from './clause-candidate.js';
import { clauseEvidence, verbSort } from './clause-evidence.js';
import { frontOf, restOf } from './clause-words.js';
import { alone, evidence, Grounds, size, withOwn, type Evidence } from './evidence.js';
import { loneParts } from './lone-parts.js';
import { Memo } from './memo.js';
import { ObjectCutter } from './object-cuts.js';
import type { ReadClause } from '../clauses/reading.js';
import { relationCuts } from './relation-cuts.js';
import type { Structure } from '../clauses/structure.js';
import { subjectCuts } from './subject-cuts.js';

const lengthOf = (runs: readonly TokenRange[]): number =>
  runs.reduce((sum, { first, last }) => sum + last - first + 1, 0);

/** The verb that a participle implies: `a panel drafting a law` is drafting it. */
function impliedIn({ tokens, clauses }: Structure, clause: ReadClause): Implied | undefined {
  if (clause.link !== 'reduced' && clause.link !== 'free') return undefined;
  if (clause.verb.form !== 'participle' && clause.verb.form !== 'gerund') return undefined;
  const host = clauses[clause.governor]?.verb.first ?? -1;
  return /(?:ed|was|were|had)$/u.test(tokens[host]?.lower ?? '') ? 'was' : 'is';
}

function frontEvidence(there: boolean, sort: string): Evidence[] {
  if (!there) return [alone('front none')];
  return ['out', 'in'].map((side) => withOwn(`front ${side}`, `front ${side} ${sort}`));
}

const sizes = new Memo<Evidence>();

/** What speaks for objects of so many words. */
function sizeEvidence(count: number, sort: string): Evidence {
  const words = size(count);
  return sizes.get(`${sort} ${words}`, () =>
    evidence(`object ${words}`, `object ${sort} ${words}`),
  );
}

/** The facts of one clause in all the cuts worth weighing. */
export function clauseCandidates(
  structure: Structure,
  clause: ReadClause,
  group: number,
): FactCandidate[] {
  const subjects = subjectCuts(structure, clause);
  const [plain] = subjects;
  if (!plain || clause.end < 0) return [];
  const pieces = restOf(structure, clause);
  const front = frontOf(structure, clause);
  const cutting = { sort: verbSort(structure, clause), link: clause.link };
  const sides = frontEvidence(front.length > 0, cutting.sort);
  const cutter = new ObjectCutter(pieces, cutting);
  const base = clauseEvidence(structure, clause, pieces);
  const shared = new Grounds(undefined, base);
  const implied = impliedIn(structure, clause);
  const found: FactCandidate[] = [];
  const frontLength = lengthOf(front);
  for (const relation of relationCuts(structure, clause, pieces)) {
    const grounds = new Grounds(shared, relation.evidence);
    for (let taken = relation.pieces; taken <= pieces.length; taken++) {
      for (const cut of cutter.cuts(taken, relation, grounds)) {
        const length = lengthOf(cut.objects[0] ?? []);
        for (const [side, sideEvidence] of sides.entries()) {
          const sized = new Grounds(
            cut.grounds,
            sizeEvidence(side > 0 ? length + frontLength : length, cutting.sort),
          );
          const clauseCut = {
            implied,
            relation: relation.runs,
            objects: side > 0 ? cut.objects.map((object) => [...object, ...front]) : cut.objects,
            split: cut.split,
            group,
            grounds: new Grounds(sized, sideEvidence),
          };
          for (const subject of subjects) found.push(new ClauseCandidate(clauseCut, subject));
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
      count: 1,
      shape: 'lone',
      group,
      shared,
      own: lone.evidence,
    });
  }
  return found;
}
