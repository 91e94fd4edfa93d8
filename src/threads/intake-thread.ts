import { InputError, type Story } from '../engine/index.js';
import { readSource, type GivenSource } from '../intake/index.js';

/** A story that was read, or the line of an `InputError`. */
export interface IntakeOutcome {
  readonly story?: Story;
  readonly refused?: string;
}

/** What a thread does that reads what people give. */
export function intakeIn(): (given: GivenSource) => Promise<IntakeOutcome> {
  return async (given) => {
    try {
      return { story: await readSource(given) };
    } catch (error) {
      if (error instanceof InputError) return { refused: error.message };
      throw error;
    }
  };
}
