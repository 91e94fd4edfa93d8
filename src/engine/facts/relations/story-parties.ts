import {
  type Entity,
  type EntityKind,
  type Referent,
  type StoryMention,
  type SyntaxNode,
} from '../../language/index.js';
import type { FactSentence } from '../fact-story.js';
import { wordsBeside } from './name-beside.js';
import { labelOf } from './noun-label.js';
import { isNamedBody, standingOfNoun } from './noun-standing.js';
import type { Party, Standing } from './party.js';

/** A sentence, and whom or what its mentions mean. */
export interface PartySentence extends FactSentence {
  readonly parties: StoryParties;
}

/** The parties of all stories, each once: by its entity, without one by what it is called. */
export class Parties {
  readonly #named = new Map<Entity, Party>();
  readonly #nouns = new Map<string, Party>();

  ofEntity(entity: Entity): Party {
    const { name, kind } = entity;
    const mentions = [...entity.mentions.values()].reduce((sum, one) => sum + one, 0);
    const known = this.#named.get(entity) ?? { name, kind, standing: 'named', mentions };
    this.#named.set(entity, known);
    return known;
  }

  /** What is called so without a name: the same wherever it is. */
  called(name: string, standing: Standing, kind: EntityKind): Party {
    const known = this.#nouns.get(name) ?? { name, kind, standing, mentions: 0 };
    this.#nouns.set(name, known);
    return known;
  }
}

/** A mention, and the sentence that it stands in. */
interface Place {
  readonly mention: StoryMention;
  readonly sentence: FactSentence;
}

/** Whom and what the mentions of a story mean. */
export class StoryParties {
  readonly #known: Parties;
  readonly #places = new Map<Referent, Place[]>();
  readonly #counts = new Map<Party, number>();
  readonly #ofHead = new Map<SyntaxNode, Party | undefined>();
  /** The bodies with a name that no list knows, by their noun: `council` for `Ellery city council`. */
  readonly #bodies = new Map<string, Set<Referent>>();

  constructor(sentences: readonly FactSentence[], known: Parties) {
    this.#known = known;
    const places = sentences.flatMap((sentence) =>
      sentence.mentions.map((mention) => ({ mention, sentence })),
    );
    for (const place of places) this.#add(place);
    for (const { mention } of places) {
      const party = this.of(mention);
      if (party) this.#counts.set(party, (this.#counts.get(party) ?? 0) + 1);
    }
  }

  /** Whether the story comes back to a party. */
  isRecurring(party: Party): boolean {
    return (this.#counts.get(party) ?? 0) > 1;
  }

  /** Whom or what a mention means; undefined where it is nothing that a relation could be with. */
  of(mention: Pick<StoryMention, 'kind' | 'head' | 'referent'>): Party | undefined {
    const { head } = mention;
    if (!this.#ofHead.has(head)) {
      // Two that stand beside each other ask for each other.
      this.#ofHead.set(head, undefined);
      this.#ofHead.set(head, this.#find(mention));
    }
    return this.#ofHead.get(head);
  }

  /** The nouns of a story that mean the same, each with its sentence. */
  nounsOf(referent: Referent): readonly Place[] {
    return (this.#places.get(referent) ?? []).filter(({ mention }) => mention.kind === 'noun');
  }

  #add(place: Place): void {
    const { head, referent, kind } = place.mention;
    this.#places.set(referent, [...(this.#places.get(referent) ?? []), place]);
    if (kind !== 'noun' || !isNamedBody(head)) return;
    const noun = head.lemma.toLowerCase();
    this.#bodies.set(noun, (this.#bodies.get(noun) ?? new Set()).add(referent));
  }

  #find({
    kind,
    head,
    referent,
  }: Pick<StoryMention, 'kind' | 'head' | 'referent'>): Party | undefined {
    const { entity } = referent;
    if (kind !== 'noun') return entity ? this.#known.ofEntity(entity) : this.#unnamed(referent);
    const body = this.#bodyCalled(head, entity);
    if (body) return this.#unnamed(body);
    return entity ? this.#known.ofEntity(entity) : this.#unnamed(referent);
  }

  /** The one body that `the council` means, where it means no name with that word. */
  #bodyCalled(head: SyntaxNode, entity: Entity | undefined): Referent | undefined {
    const [body, ...others] = this.#bodies.get(head.lemma.toLowerCase()) ?? [];
    const isAlone = head.children.every(({ base }) => /^(?:det|case|punct)$/u.test(base));
    const isCalledSo = entity !== undefined && hasInName(entity, head);
    return isAlone && others.length === 0 && !isCalledSo ? body : undefined;
  }

  #unnamed(referent: Referent): Party | undefined {
    const nouns = this.nounsOf(referent);
    for (const { mention, sentence } of nouns) {
      const beside = this.#beside(mention.head, sentence);
      if (beside) return beside;
    }
    const standings = nouns.flatMap(({ mention: { head }, sentence }) => {
      const standing = standingOfNoun(head, sentence);
      return standing ? [{ ...standing, label: labelOf(head, sentence) }] : [];
    });
    const [first] = standings;
    const [name] = standings
      .map(({ label }) => label)
      .sort((one, other) => other.length - one.length);
    if (!first || name === undefined) return undefined;
    return this.#known.called(name, first.standing, first.kind);
  }

  /** Who stands beside a noun and means the same: by name, else by the noun that it adds to. */
  #beside(head: SyntaxNode, sentence: FactSentence): Party | undefined {
    const beside = wordsBeside(head).flatMap(
      (word) => sentence.mentions.find((one) => one.head === word) ?? [],
    );
    const named = beside.find(({ kind, referent }) => kind === 'name' && referent.entity);
    const isAddition = (added: SyntaxNode): boolean =>
      head.base === 'appos' &&
      added === head.parent &&
      standingOfNoun(added, sentence)?.standing === standingOfNoun(head, sentence)?.standing;
    const meant = named ?? beside.find((one) => isAddition(one.head));
    return meant && this.of(meant);
  }
}

const hasInName = ({ keys }: Entity, { lemma, lower }: SyntaxNode): boolean =>
  [...keys].some((key) => key.split(' ').some((word) => word === lower || word === lemma));
