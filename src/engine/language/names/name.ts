import type { Span } from '../../document/index.js';

export type NameKind =
  | 'person'
  | 'organisation'
  | 'product'
  | 'place'
  | 'event'
  | 'law'
  | 'work'
  | 'nationality'
  | 'other';

/** A name, title included where one stands before it (`Commerce Secretary Howard Lutnick`). */
export interface Name extends Span {
  readonly kind: NameKind;
  /** Where the name without its title begins. */
  readonly bare: number;
}
