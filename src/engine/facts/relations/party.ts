import type { EntityKind } from '../../language/index.js';

/**
 * What a party is to a map: somebody or something with a name, people or a body without one (`the drivers'
 * union`), or a thing (`an inquiry`).
 */
export type Standing = 'named' | 'people' | 'thing';

/** Standings in the order in which a map shows them. */
export const STANDINGS: readonly Standing[] = ['named', 'people', 'thing'];

/** Who or what a relation is between: one and the same object wherever it is meant. */
export interface Party {
  /** Its canonical name; without one its fullest mention, a slice of a story. */
  readonly name: string;
  readonly kind: EntityKind;
  readonly standing: Standing;
  /** How often the stories name it; 0 without a name. */
  readonly mentions: number;
}

/** Whether a party is a body with a name. */
export const isBodyParty = ({ kind, standing }: Party): boolean =>
  kind === 'organisation' && standing === 'named';
