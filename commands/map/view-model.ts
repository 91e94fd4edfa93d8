import {
  attributionWord,
  type Neighbour,
  type Relation,
  type RelationMap,
} from '../../src/engine/index.js';
import { formatList, shortName } from '../../src/ui/index.js';
import { NEGATED } from '../shared/index.js';
import { tiesOf } from './ties.js';

/** A relation with the number that list, chart and image give its tie: relations told by the same words have one. */
export interface NumberedRelation {
  readonly number: number;
  readonly relation: Relation;
}

/** A neighbour and its relations to the subject, the plainest first. */
export interface RelatedNeighbour {
  readonly neighbour: Neighbour;
  readonly relations: readonly NumberedRelation[];
}

/** What a reply shows of a subject's relations. */
export interface MapView {
  /** The subject as it was asked for. */
  readonly subject: string;
  /** Its canonical name; where there is no such subject, the subject as it was asked for. */
  readonly name: string;
  readonly isKnown: boolean;
  /** The nearest subjects, where there is no such one. */
  readonly suggestions: readonly string[];
  /** The neighbour with the most relations first; ties are numbered in this order. */
  readonly neighbours: readonly RelatedNeighbour[];
  /** Relations between two neighbours. */
  readonly among: readonly NumberedRelation[];
  /** Of ties, which are numbered from 1. */
  readonly count: number;
}

/** What a reply shows of a subject's relations, numbered through. */
export function mapViewModel(map: RelationMap): MapView {
  const { subject, matched, suggestions, neighbours, ties: relations, among } = map;
  const ofNeighbour = ({ name }: Neighbour): readonly Relation[] =>
    relations.filter(({ from, to }) => [from, to].every((end) => end === matched || end === name));
  const ties = tiesOf([...neighbours.flatMap(ofNeighbour), ...among]);
  const numbers = new Map(
    ties.flatMap((tie, index) => tie.map((relation) => [relation, index + 1] as const)),
  );
  const numbered = (relation: Relation): NumberedRelation => ({
    ...{ number: numbers.get(relation) ?? 0, relation },
  });
  return {
    ...{ subject, name: matched ?? subject, isKnown: matched !== null, suggestions },
    neighbours: neighbours.map((neighbour) => ({
      neighbour,
      relations: ofNeighbour(neighbour).map(numbered),
    })),
    among: among.map(numbered),
    count: ties.length,
  };
}

/** Statuses that the words of a relation may not tell, as a line beside it says them. */
const PUT: Readonly<Partial<Record<NonNullable<Relation['status']>, string>>> = {
  alleged: 'alleged',
  denied: 'denied',
  doubted: 'doubted',
};

/**
 * "denied by Hanning", "said by the mayor": how a relation is put, where the story does not state it itself.
 *
 * @param nameOf what to call who says so
 */
export function remarksOf(
  { relation, status, polarity, attribution, from, quote }: Relation,
  nameOf: (name: string) => string = shortName,
): readonly string[] {
  const put = status && PUT[status];
  const isOwn = attribution === from && put === undefined;
  const by = attribution === undefined ? '' : ` by ${nameOf(attribution)}`;
  const word = attribution === undefined ? '' : attributionWord(quote.text, attribution);
  const said = put === undefined && by !== '' && !isOwn ? [`${word}${by}`] : [];
  const condition = status === 'conditional' ? ['on a condition'] : [];
  return [
    // `did not believe her` says so itself: said twice it would read as its opposite.
    ...(polarity === 'denied' && !NEGATED.test(relation) ? ['said not to be so'] : []),
    ...condition,
    ...(put === undefined ? said : [`${put}${by}`]),
  ];
}

/** Whether a relation is told as a fact. */
export const isFact = ({ status, polarity }: Relation): boolean =>
  status === undefined && polarity !== 'denied';

/** "Pentagon → Alibaba": who does it, and to whom; "Pentagon and Alibaba" where both do it together. */
export function endsOf({ from, to, directed }: Relation): string {
  return `${shortName(from)} ${directed ? '→' : 'and'} ${shortName(to)}`;
}

/** "Pentagon → Alibaba and Huawei": the same of all relations of a tie. */
export function endsOfTie(tie: readonly Relation[]): string {
  const names = (ends: readonly string[]): string =>
    formatList([...new Set(ends)].map(shortName), 'and');
  if (tie.every(({ directed }) => directed)) {
    return `${names(tie.map(({ from }) => from))} → ${names(tie.map(({ to }) => to))}`;
  }
  return names(tie.flatMap(({ from, to }) => [from, to]));
}
