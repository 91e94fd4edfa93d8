import type { TokenRange } from '../chunks/token.js';
import { alone, evidence, Grounds, size, withOwn, type Evidence } from './evidence.js';
import { Memo } from './memo.js';
import type { Piece } from '../clauses/pieces.js';
import type { RelationCut } from './relation-cuts.js';
import { MOST_MEMBERS } from './subject-cuts.js';

/** A way to cut what a clause says of its subject: one object, or one for each member of a list. */
export interface ObjectCut {
  readonly objects: readonly (readonly TokenRange[])[];
  readonly split: boolean;
  readonly grounds: Grounds;
}

/** What a clause is like as far as its objects go. */
export interface Cutting {
  readonly sort: string;
  readonly link: string;
}

const LONG = 12;

/** Runs that follow each other without a gap are one. */
function joined(runs: readonly TokenRange[]): TokenRange[] {
  const out: TokenRange[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last && last.last + 1 === run.first)
      out[out.length - 1] = { first: last.first, last: run.last };
    else out.push(run);
  }
  return out;
}

const known = new Memo<Evidence>();

/** What speaks for or against a part in the object (`in`) or as the first that is left out (`out`). */
function pieceEvidence(side: string, piece: Piece, at: number, { link }: Cutting): Evidence {
  const { kind, word, afterComma, first, last } = piece;
  const opens = kind === 'preposition' || kind === 'subordinate';
  const [place, comma, long] = [Math.min(at, 2), afterComma ? ',' : '', last - first > LONG];
  return known.get(
    `${side} ${kind} ${place} ${comma} ${link} ${opens ? word : ''} ${long ? 'long' : ''}`,
    () => {
      const names = [
        `${side} ${kind}`,
        `${side} ${kind} ${place} ${comma}`,
        `${side} ${kind} ${link}`,
      ];
      if (opens) names.push(`${side} ${word} ${Math.min(at, 1)}`);
      if (long) names.push(`${side} long ${kind}`);
      return evidence(...names);
    },
  );
}

/** The parts of a clause after its verb, and the ways to make objects of them. */
export class ObjectCutter {
  readonly #in: readonly Evidence[];
  readonly #out: readonly Evidence[];
  readonly #taken: readonly Evidence[];

  constructor(
    readonly pieces: readonly Piece[],
    readonly cutting: Cutting,
  ) {
    const { sort, link } = cutting;
    this.#in = pieces.map((piece, at) => pieceEvidence('in', piece, at, cutting));
    this.#out = [
      ...pieces.map((piece, at) => pieceEvidence('out', piece, at, cutting)),
      withOwn('out nothing', `out nothing ${sort}`),
    ];
    this.#taken = [
      known.get(`taken ${sort} 0 ${link}`, () =>
        evidence(`taken ${sort} 0`, 'no object', `no object ${sort}`, `no object ${link}`),
      ),
      ...pieces.map((_, at) => alone(`taken ${sort} ${at + 1}`)),
    ];
  }

  /** The ways to cut an object that takes the first `taken` parts, less what the relation has. */
  cuts(taken: number, cut: RelationCut, grounds: Grounds): ObjectCut[] {
    const begin = Math.max(0, cut.pieces - 1);
    const shared = this.#groundsOf(begin, taken, grounds);
    const own = this.pieces.slice(begin, taken);
    const runs = own.map(({ first, last }, i) =>
      i === 0 && cut.pieces > 0 ? { first: cut.objectFrom, last } : { first, last },
    );
    const at = own.findIndex(({ members }) => members.length > 1);
    const list = own[at];
    const whole = { objects: [joined(runs)], split: false };
    if (!list) return [{ ...whole, grounds: new Grounds(shared, NO_LIST) }];
    const name = `${at > 0 ? 'later' : 'first'} ${size(list.members.length)}`;
    const objects = list.members
      .slice(0, MOST_MEMBERS)
      .map((member) => withMember(runs, at, list.inner, member));
    return [
      { ...whole, grounds: listGrounds(shared, 'list whole', name) },
      { objects, split: true, grounds: listGrounds(shared, 'list split', name) },
    ];
  }

  #groundsOf(begin: number, taken: number, before: Grounds): Grounds {
    let grounds = before;
    const add = (one: Evidence | undefined): void => {
      if (one) grounds = new Grounds(grounds, one);
    };
    add(this.#taken[taken]);
    for (let at = begin; at < taken; at++) add(this.#in[at]);
    add(this.#out[taken]);
    return grounds;
  }
}

const NO_LIST = evidence('no list');

const listGrounds = (shared: Grounds, how: string, name: string): Grounds =>
  new Grounds(shared, withOwn(how, `${how} ${name}`));

/** The runs with a member in the place of the list at `at`, the preposition before `inner` kept. */
function withMember(
  runs: readonly TokenRange[],
  at: number,
  inner: number,
  member: TokenRange,
): TokenRange[] {
  return joined(
    runs.flatMap((run, i) => {
      if (i !== at) return [run];
      return run.first < inner ? [{ first: run.first, last: inner - 1 }, member] : [member];
    }),
  );
}
