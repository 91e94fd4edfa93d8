// What a text says, statement by statement, and how a statement of one text stands to one of another:
// predicate with predicate, argument with argument.
export { type Alignment, alignStatements } from './align-statements.js';
export type { AlignedPart } from './aligned-part.js';
export type { Item } from './items.js';
export { compared } from './values/compared.js';
export { areLinksApart } from './elsewhere/links-apart.js';
export { onlySays } from './doers/only-says.js';
export { partFit } from './part-fit.js';
export { isReckoned } from './values/reckoned.js';
export { isRejected } from './rejected.js';
export { rewordingsOf } from './rewording/rewordings.js';
export { SourceText } from './source-text.js';
export type { Part, Statement } from './statement.js';
export { areApart, areOpposite, isInTurn, isMutual, likeness } from './word-relations.js';
