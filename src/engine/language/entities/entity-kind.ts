/** What sort of thing an entity is. */
export type EntityKind =
  | 'person'
  | 'organisation'
  | 'product'
  | 'place'
  | 'event'
  | 'law'
  | 'work'
  | 'other';
