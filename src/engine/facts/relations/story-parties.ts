import {
  addTo,
  type Entity,
  type EntityKind,
  type Referent,
  type StoryMention,
  type SyntaxNode,
} from '../../language/index.js';
import type { FactSentence } from '../fact-story.js';
import { BodiesByNoun, isMistaken } from './bodies-by-noun.js';
import { wordsBeside } from './name-beside.js';
import { labelOf } from './noun-label.js';
import { isPriced, standingOfNoun } from './noun-standing.js';
import { isBodyParty, type Party, type Standing } from './party.js';

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
export interface Place {
  readonly mention: StoryMention;
  readonly sentence: FactSentence;
}

/** So many sentences open a story; the body that it is about is named in them. */
const OPENING = 3;
/** As often at least it is named, in pronouns and nouns too. */
const OFTEN = 3;

/** Of bodies that a story speaks of about as often, it is about the one that it opens with. */
const ABOUT_AS_OFTEN = 0.6;

/** The body with a name that a story is about. */
function mainBody(
  places: ReadonlyMap<Party, readonly Place[]>,
  opening: readonly FactSentence[],
): Party | undefined {
  const bodies = [...places].filter(([party]) => isBodyParty(party));
  const most = Math.max(...bodies.map(([, { length }]) => length));
  const often = bodies.filter(
    ([, { length }]) => length >= OFTEN && length >= ABOUT_AS_OFTEN * most,
  );
  const first = ([, own]: (typeof bodies)[number]): number =>
    Math.min(...own.map(({ mention: { start } }) => start));
  const [main] = often.sort((one, other) => first(one) - first(other));
  return main?.[1].some(({ sentence }) => opening.includes(sentence)) ? main[0] : undefined;
}

/** Whom and what the mentions of a story mean. */
export class StoryParties {
  readonly #known: Parties;
  readonly #places = new Map<Referent, Place[]>();
  readonly #ofParty = new Map<Party, Place[]>();
  /** Whom or what the nouns of a referent mean, by the noun whose mentions count. */
  readonly #ofNouns = new Map<Referent, Map<string | undefined, Party | undefined>>();
  readonly #ofHead = new Map<SyntaxNode, Party | undefined>();
  readonly #bodies = new BodiesByNoun();
  /** The body that the story is about, if it is about one. */
  readonly main: Party | undefined;

  constructor(sentences: readonly FactSentence[], known: Parties) {
    this.#known = known;
    const places = sentences.flatMap((sentence) =>
      sentence.mentions.map((mention) => ({ mention, sentence })),
    );
    for (const place of places) this.#add(place);
    for (const place of places) {
      const party = this.of(place.mention);
      if (party) addTo(this.#ofParty, party, place);
    }
    this.main = mainBody(this.#ofParty, sentences.slice(0, OPENING));
  }

  /** Whether the story comes back to a party. */
  isRecurring(party: Party): boolean {
    return (this.#ofParty.get(party) ?? []).length > 1;
  }

  /** A party that the story names. */
  named(entity: Entity): Party {
    return this.#known.ofEntity(entity);
  }

  /** The body that a story speaks of most by a noun: `council` of `the council leader`. */
  bodyCalled(noun: string): Party | undefined {
    const [first] = [...this.#ofParty]
      .filter(
        ([{ kind, standing }, places]) =>
          kind === 'organisation' &&
          standing !== 'thing' &&
          places.some(({ mention: { head } }) => head.lemma.toLowerCase() === noun),
      )
      .sort(([, one], [, other]) => other.length - one.length);
    return first?.[0];
  }

  /** Whether a story is about a party, as it is about a painting that it keeps coming back to. */
  isMain(party: Party): boolean {
    return (this.#ofParty.get(party) ?? []).length >= OFTEN;
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

  /** The nouns of a story that mean a party, each with its sentence. */
  nounsFor(party: Party): readonly Place[] {
    return (this.#ofParty.get(party) ?? []).filter(({ mention }) => mention.kind === 'noun');
  }

  /** The nouns of a story that mean the same, each with its sentence. */
  nounsOf(referent: Referent): readonly Place[] {
    return (this.#places.get(referent) ?? []).filter(({ mention }) => mention.kind === 'noun');
  }

  #add(place: Place): void {
    const { referent } = place.mention;
    this.#bodies.add(place.mention);
    addTo(this.#places, referent, place);
  }

  #find({
    kind,
    head,
    referent,
  }: Pick<StoryMention, 'kind' | 'head' | 'referent'>): Party | undefined {
    const { entity } = referent;
    if (kind === 'noun' && isPriced(head)) return undefined;
    const body = kind === 'noun' ? this.#bodies.meantBy(head, entity) : undefined;
    if (body && body !== referent) return this.#meantBy(body);
    const isNobody = kind === 'noun' && entity !== undefined && isMistaken(head, entity);
    return isNobody ? this.#unnamed(referent, head) : this.#meantBy(referent);
  }

  #meantBy(referent: Referent): Party | undefined {
    return referent.entity ? this.#known.ofEntity(referent.entity) : this.#unnamed(referent);
  }

  /** @param only the noun whose mentions count, where it is not what the others mean */
  #unnamed(referent: Referent, only?: SyntaxNode): Party | undefined {
    const known = this.#ofNouns.get(referent) ?? new Map<string | undefined, Party | undefined>();
    this.#ofNouns.set(referent, known);
    const noun = only?.lemma;
    if (!known.has(noun)) {
      // Nouns that stand beside each other ask for each other.
      known.set(noun, undefined);
      known.set(noun, this.#findUnnamed(referent, noun));
    }
    return known.get(noun);
  }

  #findUnnamed(referent: Referent, noun: string | undefined): Party | undefined {
    const nouns = this.nounsOf(referent).filter(
      ({ mention: { head } }) => noun === undefined || head.lemma === noun,
    );
    for (const { mention, sentence } of nouns) {
      const beside = this.#beside(mention.head, sentence);
      if (beside) return beside;
    }
    const standings = nouns.flatMap(({ mention: { head }, sentence }) => {
      const standing = standingOfNoun(head, sentence);
      return standing ? [{ ...standing, label: labelOf(head, sentence) }] : [];
    });
    const [first] = standings;
    // `Harkness, the owner of Acme`: a name before what is said of it.
    const names = standings.filter(({ standing }) => standing === 'named');
    const [name] = (names.length > 0 ? names : standings)
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
