import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

export const ROOT = join(import.meta.dirname, '..');
/** The folder of the shipped stories. */
export const CORPUS = join(ROOT, 'corpus');

const asked = z.array(z.object({ question: z.string() }));
const readers = z.object({ answerable: asked, unanswerable: asked });

const claims = z.object({ claims: z.array(z.object({ claim: z.string() })) });

/** The claims that the tests check against the shipped stories. */
export function readerClaims(): string[] {
  const file = join(ROOT, 'test/engine/check/claims.json');
  return claims.parse(JSON.parse(readFileSync(file, 'utf8'))).claims.map(({ claim }) => claim);
}

/** The questions that the tests ask the shipped stories, answered there or not. */
export function readerQuestions(): string[] {
  const file = join(ROOT, 'test/engine/ask/reader-questions.json');
  const { answerable, unanswerable } = readers.parse(JSON.parse(readFileSync(file, 'utf8')));
  return [...answerable, ...unanswerable].map(({ question }) => question);
}
