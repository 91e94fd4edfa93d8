import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { FrontMatterFault, ParsedFrontMatter } from './parsed.js';

/** @throws {InputError} where it is no YAML. */
export function parseYaml(text: string, fault: FrontMatterFault): ParsedFrontMatter {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe' });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const [broken] = document.errors;
  if (broken) {
    const reason = broken.message.split(/ at line |\n/u)[0] ?? broken.code;
    throw fault(lineAt(broken.pos[0]), `the front matter is not YAML: ${reason}`, broken);
  }
  const alias = aliasIn(document);
  if (alias !== undefined) {
    throw fault(lineAt(alias), 'front matter: a value that begins with "*" needs quotes around it');
  }
  return {
    values: document.toJS(),
    lineOf: (key) => {
      const node: unknown = document.getIn([key], true);
      return node === undefined ? undefined : lineAt(rangeStart(node) ?? 0);
    },
  };
}

/** Where YAML takes a `*` for an alias: of what has no such name, or of more than memory can hold. */
function aliasIn(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias: (_, { range }) => {
      offset = range?.[0];
      return visit.BREAK;
    },
  });
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  const { range } = node;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined;
}
