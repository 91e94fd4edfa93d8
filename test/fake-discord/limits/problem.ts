import type { z } from 'zod';

/** What is wrong with one field of a body. */
export interface Problem {
  readonly path: readonly string[];
  readonly code: string;
  readonly message: string;
}

/** The problems that a schema finds in a value, under a field of the body. */
export function problemsOf(schema: z.ZodType, value: unknown, under: string[] = []): Problem[] {
  const result = schema.safeParse(value);
  return (result.error?.issues ?? []).map((issue) => ({
    path: [...under, ...issue.path.map(String)],
    code: codeOf(issue),
    message: issue.message,
  }));
}

const codes: Partial<Record<z.core.$ZodIssue['code'], string>> = {
  too_big: 'BASE_TYPE_BAD_LENGTH',
  too_small: 'BASE_TYPE_BAD_LENGTH',
  invalid_type: 'BASE_TYPE_REQUIRED',
  invalid_union: 'UNION_TYPE_CHOICES',
};

/** Discord's name for a zod issue; a rule of our own carries its name in `params`. */
function codeOf(issue: z.core.$ZodIssue): string {
  return issue.code === 'custom'
    ? String(issue.params?.['code'] ?? 'CUSTOM')
    : (codes[issue.code] ?? 'BASE_TYPE_BAD_VALUE');
}
