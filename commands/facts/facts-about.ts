import type { EngineCalls, FactSheet, FactsOptions } from '../../src/engine/index.js';

/** "alibaba with anthropic": what concerns both. */
const PAIR = /^(\S.*?)\s+with\s+(.*\S)$/iu;

/**
 * The facts about a subject as a person writes it: its name, or `A with B` for what concerns both.
 * A name that has the word in it ("Gone with the Wind") comes first.
 *
 * @throws {InputError} as {@link Engine.facts} does.
 */
export async function factsAbout(
  engine: Pick<EngineCalls, 'facts'>,
  written: string,
  options: FactsOptions,
): Promise<FactSheet> {
  const sheet = await engine.facts(written, options);
  const [, subject, other] = PAIR.exec(written) ?? [];
  if (sheet.matched !== null || options.with !== undefined) return sheet;
  if (subject === undefined || other === undefined) return sheet;
  return engine.facts(subject, { ...options, with: other });
}
