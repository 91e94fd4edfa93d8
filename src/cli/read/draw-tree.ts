import type { SyntaxToken } from '../../engine/index.js';

/** What stands before a token's line, and before the lines of what hangs from it. */
interface Margin {
  readonly line: string;
  readonly below: string;
}

/**
 * A dependency tree in characters: a line a token, the root first, and under each token what hangs from
 * it, in the order of the sentence.
 */
export function drawTree(tokens: readonly SyntaxToken[]): readonly string[] {
  const draw = (at: number, { line, below }: Margin): string[] => {
    const token = tokens[at];
    if (!token) return [];
    const children = tokens.flatMap(({ head }, child) => (head === at ? [child] : []));
    return [
      `${line}${describe(token)}`,
      ...children.flatMap((child, place) => {
        const last = place === children.length - 1;
        return draw(child, {
          line: `${below}${last ? '└─ ' : '├─ '}`,
          below: `${below}${last ? '   ' : '│  '}`,
        });
      }),
    ];
  };
  const roots = tokens.flatMap(({ head }, at) => (head < 0 ? [at] : []));
  return roots.flatMap((root) => draw(root, { line: '', below: '' }));
}

function describe({ text, lemma, upos, xpos, relation }: SyntaxToken): string {
  const base = lemma === text ? '' : ` (${lemma})`;
  return `${text}${base}  ${upos} ${xpos}  ${relation}`;
}
