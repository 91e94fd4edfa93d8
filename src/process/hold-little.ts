import { setFlagsFromString } from 'node:v8';

/** V8 itself lets it grow to twice to three times of that. */
const GROWTH_PERCENT = 40;

/** Lets a heap grow by little beyond what is in use before garbage is looked for, in all threads. */
export function holdLittle(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
}
