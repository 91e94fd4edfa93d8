import type { ZodError } from 'zod';

/** The first fault of what was given, with where it stands: `questions[3].id: Invalid input`. */
export function firstIssue({ issues: [issue] }: ZodError): string {
  return `${place(issue?.path ?? [])}: ${issue?.message ?? ''}`;
}

/** `['questions', 3, 'id']` → `questions[3].id`. */
function place(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  return steps.join('').replace(/^\./u, '') || 'the whole';
}
