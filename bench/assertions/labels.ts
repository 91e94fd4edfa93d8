import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { POLARITIES, STATUSES } from '../../src/engine/language/index.js';

const span = z.strictObject({ start: z.number().int(), end: z.number().int() });
const address = z.strictObject({
  source: z.enum(['wikinews-dev', 'squad-a', 'new-wiki', 'gum-dev']),
  id: z.string(),
});

/** Which text a label's offsets are into: a story, or a sentence of a treebank. */
export type Address = z.infer<typeof address>;

/** How a predicate is put; the offsets are those of its head word. */
const assertionLabel = z.strictObject({
  ...address.shape,
  ...span.shape,
  polarity: z.enum(POLARITIES),
  status: z.enum(STATUSES).nullable(),
});
export type AssertionLabel = z.infer<typeof assertionLabel>;

/** Who does what a verb says, and to whom or what; null where nobody is named. */
const roleLabel = z.strictObject({
  ...address.shape,
  verb: span,
  who: span.nullable(),
  whom: span.nullable(),
});
export type RoleLabel = z.infer<typeof roleLabel>;

/** Who says, or thinks, the clause whose predicate the offsets are of. */
const speakerLabel = z.strictObject({
  ...address.shape,
  ...span.shape,
  kind: z.enum(['said', 'thought']),
  speaker: span.extend({ id: z.string().optional() }).nullable(),
});
export type SpeakerLabel = z.infer<typeof speakerLabel>;

/** The half that a reader may be tuned with, and the half that it is only measured with. */
export type LabelHalf = 'tune' | 'held';

const FOLDER = join(import.meta.dirname, '../../test/engine/language/labelled');

/** Labels by hand; the README beside them says by which rules and how they are addressed. */
export const readAssertionLabels = (half: LabelHalf): AssertionLabel[] =>
  readLabelled(assertionLabel, `assertions-${half}`);
/** Sentences chosen for the kinds that those of `readAssertionLabels` have few of. */
export const readRareAssertionLabels = (half: LabelHalf): AssertionLabel[] =>
  readLabelled(assertionLabel, `assertions-rare-${half}`);
export const readRoleLabels = (half: LabelHalf): RoleLabel[] =>
  readLabelled(roleLabel, `roles-${half}`);
export const readSpeakerLabels = (half: LabelHalf): SpeakerLabel[] =>
  readLabelled(speakerLabel, `speakers-${half}`);

function readLabelled<T extends z.ZodType>(shape: T, name: string): z.infer<T>[] {
  const lines = readFileSync(join(FOLDER, `${name}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => shape.parse(JSON.parse(line)));
}
