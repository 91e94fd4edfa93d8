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
    const isIdle = this.#rules.map(({ find }) => find !== undefined && !isFound(find(tokens)));
    const mended = tokens.map((token, at) => {
      for (const index of this.#for(token.relation)) {
        const better = isIdle[index] ? undefined : this.#rules[index]?.(token, at, tokens);
        if (better) return better;
      }
      return token;
    });
    const isMended = mended.some((token, at) => token !== tokens[at]);
    return isMended && isTree(mended) ? mended : tokens;
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
