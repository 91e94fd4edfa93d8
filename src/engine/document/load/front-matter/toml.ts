import { parse, TomlDate, TomlError } from 'smol-toml';
import type { FrontMatterFault, ParsedFrontMatter } from './parsed.js';

/** @throws {InputError} where it is no TOML. */
export function parseToml(text: string, fault: FrontMatterFault): ParsedFrontMatter {
  const values = Object.fromEntries(
    Object.entries(parsed(text, fault)).map(([key, value]) => [
      key,
      value instanceof TomlDate ? value.toISOString() : value,
    ]),
  );
  return {
    values,
    lineOf: (key) => {
      if (!(key in values)) return undefined;
      const line = text.split(/\r\n|\n/u).findIndex((one) => keyOf(one) === key);
      return line < 0 ? 1 : line + 1;
    },
  };
}

function parsed(text: string, fault: FrontMatterFault): Record<string, unknown> {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const reason = error.message.split('\n')[0]?.replace('Invalid TOML document: ', '') ?? '';
    throw fault(error.line, `the front matter is not TOML: ${reason}`, error);
  }
}

/** The key of a line, or of the table that it opens. */
function keyOf(line: string): string | undefined {
  return /^\s*\[*\s*(["']?)([^"'=[\].]+?)\1\s*(?:[=\].]|$)/u.exec(line)?.[2];
}
