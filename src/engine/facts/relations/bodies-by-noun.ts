import { WordList } from '../../data/index.js';
import {
  type Entity,
  prepositionOf,
  type Referent,
  type StoryMention,
  type SyntaxNode,
} from '../../language/index.js';
import { isBodyNoun, isPublicBody } from './noun-standing.js';

const FIRMS = new WordList('entities/private-firms.txt');
/** A firm or any other body. */
const GROUP = 'group';

/**
 * The bodies of a story by the noun that they are called by: `the council` is the one that it calls
 * `Ellery city council`, `the union` its `bakers' union`, `the museum` the `Venn Museum`.
 */
export class BodiesByNoun {
  readonly #byNoun = new Map<string, Set<Referent>>();

  add({ kind, head, referent }: StoryMention): void {
    const noun = kind === 'name' ? lastWord(referent.entity) : nounOf(head);
    const isUnnamed = kind === 'noun' && head.base !== 'compound' && !referent.entity;
    const isFull = kind === 'name' || (isUnnamed && isModified(head));
    if (noun !== undefined && isFull)
      this.#byNoun.set(noun, (this.#byNoun.get(noun) ?? new Set()).add(referent));
  }

  /** The only one that a noun by itself can mean, where it does not mean a name with that word. */
  meantBy(head: SyntaxNode, entity: Entity | undefined): Referent | undefined {
    const noun = nounOf(head);
    if (noun === undefined || !isAlone(head) || (entity && hasInName(entity, head)))
      return undefined;
    const bodies = this.#byNoun.get(noun);
    const [body] = bodies ?? [];
    return bodies?.size === 1 ? body : undefined;
  }
}

/** `the ministry` is no foundation, whatever coreference takes it for; initials may stand for one. */
export const isMistaken = (head: SyntaxNode, entity: Entity): boolean =>
  isPublicBody(head) && entity.name !== entity.name.toUpperCase() && !hasInName(entity, head);

/** A noun for a body of which a story may have one; firms are many. */
function nounOf(head: SyntaxNode): string | undefined {
  const noun = head.lemma.toLowerCase();
  return head.upos === 'NOUN' && isBodyNoun(head) && !FIRMS.has(noun) && noun !== GROUP
    ? noun
    : undefined;
}

const lastWord = (entity: Entity | undefined): string | undefined =>
  entity?.kind === 'organisation' && entity.name.includes(' ')
    ? entity.name.split(' ').at(-1)?.toLowerCase()
    : undefined;

const isModified = ({ children }: SyntaxNode): boolean =>
  children.some((child) => {
    const isOwner = child.relation === 'nmod:poss' && child.upos !== 'PRON';
    return isOwner || child.base === 'compound' || prepositionOf(child) === 'of';
  });

/** `the council`, and `council` of `the council leader`; not that of `council workers`. */
const isAlone = ({ base, parent, children }: SyntaxNode): boolean =>
  base === 'compound'
    ? children.length === 0 && parent !== undefined && isKnown(parent)
    : isKnown({ children }) &&
      children.every((child) => /^(?:det|case|punct|acl)$/u.test(child.base));

const isKnown = ({ children }: Pick<SyntaxNode, 'children'>): boolean =>
  children.some(({ lower }) => lower === 'the');

const hasInName = ({ keys }: Entity, { lemma, lower }: SyntaxNode): boolean =>
  [...keys].some((key) => key.split(' ').some((word) => word === lower || word === lemma));
