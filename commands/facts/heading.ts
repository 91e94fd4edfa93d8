import type { FactKind, FactSheet } from '../../src/engine/index.js';
import { KIND_NAMES } from './fact-kinds.js';
import {
  type Block,
  type Press,
  counted,
  listed,
  truncated,
  smallPrint,
  type Places,
  unknownSubject,
} from '../../src/ui/index.js';

const LONGEST_NAME = 100;

/** What the top of a fact sheet needs beside the sheet. */
export interface HeadShowing {
  readonly places: Places;
  readonly kind: FactKind | undefined;
  /** The press that asks for another subject instead, or for another one beside it. */
  readonly instead: (subject: string) => Press;
  readonly insteadBeside: (other: string) => Press;
}

/** "3 facts of the kind “Money” in the words of the story · The harbour" */
function told(
  { facts }: FactSheet,
  names: string,
  { places: { shared }, kind }: HeadShowing,
): Block {
  const of = kind === undefined ? '' : ` of the kind “${KIND_NAMES[kind]}”`;
  if (facts.length === 0) return smallPrint([`The stories state no fact${of} about ${names}.`]);
  const where = shared.length > 0 ? 'the story' : 'the stories';
  return smallPrint([`${counted(facts.length, 'fact')}${of} in the words of ${where}`, ...shared]);
}

/** The top of a fact sheet: whom it is about, how much there is; else the nearest subjects. */
export function factsHead(sheet: FactSheet, showing: HeadShowing): readonly Block[] {
  const { subject, matched, suggestions, with: beside } = sheet;
  if (matched === null) return unknownSubject(subject, suggestions, showing.instead);
  if (beside?.matched === null)
    return unknownSubject(beside.subject, beside.suggestions, showing.insteadBeside);
  const names = [matched, ...(beside ? [beside.matched] : [])].map((name) =>
    truncated(name, LONGEST_NAME),
  );
  const heading = beside
    ? `What the stories say of ${listed(names, 'and')} together`
    : `What the stories say of ${listed(names, 'and')}`;
  return [{ kind: 'heading', words: [heading] }, told(sheet, listed(names, 'and'), showing)];
}
