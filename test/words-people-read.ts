import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

// The words that the program says to people, read out of its source.

const HEADER = [
  '# The words that people read',
  '',
  'All that the program says: in Discord, on the page, in a terminal, in its log. Each was read aloud; `…` stands for what is filled in. `npm run words` writes this file anew, and a test fails where it does not have a string that the source has: read that aloud first.',
  '',
];

/** Where words for people stand; the engine's other words name things. */
const PLACES = [
  'commands',
  'src/cli',
  'src/discord',
  'src/engine/checked-input.ts',
  'src/engine/engine.ts',
  'src/engine/document',
  'src/interactions',
  'src/main.ts',
  'src/settings.ts',
  'src/store',
  'src/ui',
  'src/web',
];

/** Several words, or one that begins a sentence or a label. */
const IS_SAID = /^(?=.*\p{L}{2})(?:.*\p{L}{2}.* .*|[^\p{L}]*\p{Lu}\p{Ll}+\S*)$/su;
/** Addresses and paths, queries of styles, patterns, headers, names in code, fonts, keys. */
const IS_CODE =
  /^(?:[\w-]+\/|[a-z]+:\/\/|\.|\/|--|…\/)|[{}=]|\(\?|^\([a-z-]+:|^[a-z-]+: #|^[A-Z]\w+[-A-Z]\w*$|^\W*$|^(?:sans|serif) bold$|^(?:Enter|Escape|Tab)$|^(?:[a-z0-9]+ (?:> )?){20,}|^li >|^vacuum /u;

function filesIn(place: string): string[] {
  if (place.endsWith('.ts')) return /\.(?:d|test)\.ts$/u.test(place) ? [] : [place];
  return /\.\w+$/u.test(place)
    ? []
    : readdirSync(place).flatMap((name) => filesIn(join(place, name)));
}

/** The text of a literal, with `…` for what is filled in; undefined for what is no literal. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
}

/** Whether a literal is a part of the program's own wiring. */
function isWiring({ parent }: ts.Node): boolean {
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isLiteralTypeNode(parent) ||
    ts.isTemplateLiteralTypeNode(parent) ||
    ts.isElementAccessExpression(parent) ||
    ts.isCaseClause(parent) ||
    (ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword) ||
    (ts.isNewExpression(parent) &&
      /^(?:TypeError|RangeError|Error|LimitError)$/u.test(parent.expression.getText()))
  );
}

/** What stands between the tags of a template of HTML, and in the attributes that are read. */
function saidInHtml(html: string): string[] {
  const attributes = [...html.matchAll(/(?:aria-label|title|placeholder)="([^"]+)"/gu)];
  return [
    ...html
      .replaceAll(/<!--.*?-->/gsu, '')
      .replaceAll(/<[^>]*>/gu, '\n')
      .split('\n\n'),
    ...attributes.map(([, said = '']) => said),
  ];
}

/** The words of each file that has such, in order, each once. */
export function wordsPeopleRead(root: string): string {
  const files = PLACES.flatMap((place) => filesIn(join(root, place))).sort();
  const sections = files.flatMap((file) => {
    const said = [...new Set(saidIn(file))];
    const lines = said.map((text) => `- ${text}`);
    return lines.length === 0 ? [] : [`## ${file.slice(root.length + 1)}`, '', ...lines, ''];
  });
  return [...HEADER, ...sections].join('\n').trimEnd();
}

function saidIn(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const said: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = ts.isSourceFile(node) || isWiring(node) ? undefined : textOf(node);
    if (text !== undefined) {
      const isHtml = ts.isTaggedTemplateExpression(node.parent);
      said.push(...(isHtml ? saidInHtml(text) : [text]));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return said
    .map((text) => text.replaceAll(/\s+/gu, ' ').trim())
    .filter((text) => IS_SAID.test(text) && !IS_CODE.test(text));
}
