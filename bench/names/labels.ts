import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const name = z.object({ start: z.number(), end: z.number(), kind: z.string() });
const labels = z.object({
  set: z.string().transform((file) => file.replace(/\.json$/u, '')),
  sentences: z.array(
    z.object({ story: z.string(), start: z.number(), end: z.number(), names: z.array(name) }),
  ),
});

/** Names labelled by hand, by offsets into the stories of a set; the file says by which rules. */
export type Labels = z.infer<typeof labels>;

const FILE = join(import.meta.dirname, '../../test/engine/language/wikinews-names.json');

export function readLabels(): Labels {
  return labels.parse(JSON.parse(readFileSync(FILE, 'utf8')));
}
