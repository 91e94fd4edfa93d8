import type { TokenRange } from '../chunks/token.js';
import type { FactCandidate, Implied, Said } from './candidate.js';
import type { Evidence, Grounds } from './evidence.js';
import type { SubjectCut } from './subject-cuts.js';

/** What candidates of a clause that differ only in their subject have in common. */
export interface ClauseCut {
  readonly implied: Implied | undefined;
  readonly relation: readonly TokenRange[];
  readonly objects: readonly (readonly TokenRange[])[];
  /** One object of several is a fact by itself. */
  readonly split: boolean;
  readonly group: number;
  readonly grounds: Grounds;
}

/** A candidate of a clause. Few are ever chosen, so that its facts are made only when asked for. */
export class ClauseCandidate implements FactCandidate {
  readonly shared: Grounds;
  readonly own: Evidence;
  readonly group: number;
  readonly count: number;
  #facts: readonly Said[] | undefined;

  constructor(
    readonly cut: ClauseCut,
    readonly subject: SubjectCut,
  ) {
    this.shared = cut.grounds;
    this.own = subject.evidence;
    this.group = cut.group;
    this.count = cut.objects.length * subject.runs.length;
  }

  get implied(): Implied | undefined {
    return this.cut.implied;
  }

  get relation(): readonly TokenRange[] {
    return this.cut.relation;
  }

  get shape(): string {
    return `${this.subject.shape} ${this.cut.split ? 'split' : 'whole'}`;
  }

  get facts(): readonly Said[] {
    this.#facts ??= this.subject.runs.flatMap((run) =>
      this.cut.objects.map((object) => ({ subject: [run], object })),
    );
    return this.#facts;
  }
}
