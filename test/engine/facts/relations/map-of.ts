import { Engine, type Relation, type RelationMap } from '../../../../src/engine/index.js';
import { storyOf } from '../story-of.js';

/** The relations of a subject in a text. */
export const mapOf = (text: string, subject: string): RelationMap =>
  new Engine([storyOf(text)]).map(subject);

/** A relation on a line: `Venn → Olsen: sued Olsen`. */
export const line = ({ from, to, directed, relation }: Relation): string =>
  `${from} ${directed ? '→' : '–'} ${to}: ${relation}`;
