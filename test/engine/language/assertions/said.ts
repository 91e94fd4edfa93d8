import { readDocument } from '../../../../src/engine/index.js';
import { assertionLine } from './assertion-line.js';

/** What a text says, an assertion a line: `not take(agent: he, patient: the money) denied [Olsen]`. */
export function said(text: string): readonly string[] {
  return readDocument(text).assertions.map((assertion) => assertionLine(text, assertion));
}
