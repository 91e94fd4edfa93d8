import type { SyntaxToken } from '../syntax/token.js';
import { isTree, type Mend } from './mend.js';

/** Rules in an order, of which each token is asked about those alone that may have something for it. */
export class MendRules {
  readonly #rules: readonly Mend[];
  /** The indices of the rules for each relation that was met. */
  readonly #byRelation = new Map<string, readonly number[]>();

  constructor(rules: readonly Mend[]) {
    this.#rules = rules;
  }

  /** The tokens, each put right by the first rule that has something better for it. */
  mend(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
    const isIdle = this.#idleIn(tokens);
    let mended: SyntaxToken[] | undefined;
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      const better = token && this.#better(token, at, tokens, isIdle);
      if (!better || better === token) continue;
      mended ??= [...tokens];
      mended[at] = better;
    }
    return mended && isTree(mended) ? mended : tokens;
  }

  /** Which rules have nothing to mend in a sentence. */
  #idleIn(tokens: readonly SyntaxToken[]): readonly boolean[] {
    const isIdle: boolean[] = [];
    for (const { find } of this.#rules) isIdle.push(find !== undefined && !isFound(find(tokens)));
    return isIdle;
  }

  #better(
    token: SyntaxToken,
    at: number,
    tokens: readonly SyntaxToken[],
    isIdle: readonly boolean[],
  ): SyntaxToken | undefined {
    for (const index of this.#for(token.relation)) {
      const better = isIdle[index] === true ? undefined : this.#rules[index]?.(token, at, tokens);
      if (better) return better;
    }
    return undefined;
  }

  #for(relation: string): readonly number[] {
    const known = this.#byRelation.get(relation);
    if (known) return known;
    const own = this.#rules.flatMap(({ relations }, index) =>
      relations?.test(relation) === false ? [] : [index],
    );
    this.#byRelation.set(relation, own);
    return own;
  }
}

const isFound = (found: unknown): boolean =>
  Array.isArray(found) ? found.length > 0 : found !== undefined && found !== false;
