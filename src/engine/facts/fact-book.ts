import type { Story } from '../document/index.js';
import {
  addTo,
  suggestEntities,
  runToEnd,
  nameKey,
  type ReadSentence,
  type Referent,
  type SentenceSource,
  readingEntities,
  type Entity,
} from '../language/index.js';
import { type AskedSubject, askedSubject } from './asked-subject.js';
import { CommonNouns } from './common-nouns.js';
import { type FactSentence, readingFactSentences } from './fact-story.js';
import { inNewsOrder, type OfSubject } from './news-order.js';
import type { Finding } from './finding.js';
import { factsOfSentence } from './sentence-facts.js';
import { mergeFindings } from './merging/merge-findings.js';
import { SentencePlaces } from './sentence-places.js';
import type { RelationMap } from './relations/relation.js';
import { relationMap } from './relations/relation-map.js';
import { ToldRelations } from './relations/told-relations.js';
import type { Fact, FactKind, FactSheet, NounSubject, Subject } from './fact.js';

/** Which of a subject's facts are wanted. */
interface FactFilter {
  /** The ids of the stories to look in; all of them where it is left out. */
  readonly stories?: readonly string[] | undefined;
  readonly kind?: FactKind | undefined;
  /** Another subject, under any of its names: only what concerns both. */
  readonly with?: string | undefined;
}

/** The facts and subjects of some stories, read once. */
export interface FactBook extends SentenceSource {
  /**
   * What the stories say of a subject, under any of its names, in any spelling, or of what a common
   * noun means; its news first, as an editor would put it.
   */
  about(subject: string, wanted?: FactFilter): FactSheet;
  /** Every fact of the stories, each once, in the order of their words; also what concerns nobody. */
  facts(stories?: readonly string[]): readonly Fact[];
  /** The subjects that a subject is tied to, under any of its names, and how. */
  relations(subject: string, stories?: readonly string[]): RelationMap;
  /** Whom and what the stories speak of by a name, most mentioned first. */
  subjects(stories?: readonly string[]): readonly Subject[];
  /** What they speak of without a name, most facts first. */
  nouns(stories?: readonly string[]): readonly NounSubject[];
}

/** Findings by subject; what is said of a part (a firm's lab) is said of the whole as well. */
function bySubject(findings: readonly Finding[]): ReadonlyMap<Entity, readonly Fact[]> {
  const listed = new Map<Entity, OfSubject[]>();
  for (const finding of findings) {
    const owned = new Map<Entity, boolean>();
    for (const [{ entity }, own] of finding.about) {
      for (const one of entity ? [entity, ...entity.wholes] : [])
        owned.set(one, own || owned.get(one) === true);
    }
    for (const [entity, own] of owned) addTo(listed, entity, { finding, own });
  }
  return new Map([...listed].map(([entity, facts]) => [entity, inNewsOrder(facts)]));
}

function mentionsIn({ mentions }: Entity, stories: readonly string[] | undefined): number {
  return [...mentions].reduce(
    (sum, [story, count]) => (!stories || stories.includes(story) ? sum + count : sum),
    0,
  );
}

/** Facts by subject, of all stories and of each by itself. */
class Book implements FactBook {
  readonly #entities: readonly Entity[];
  readonly #findings: ReadonlyMap<string, readonly Finding[]>;
  /** Those of all stories, what several say made one. */
  readonly #merged: readonly Finding[];
  readonly #all: ReadonlyMap<Entity, readonly Fact[]>;
  readonly #byStory: ReadonlyMap<string, ReadonlyMap<Entity, readonly Fact[]>>;

  readonly #places: SentencePlaces;
  readonly #relations: ToldRelations;
  /** The common nouns of the stories asked for so far. */
  readonly #nouns = new Map<string, CommonNouns>();

  /** @param sentences those of each story, by its id. */
  constructor(
    entities: readonly Entity[],
    sentences: ReadonlyMap<string, readonly FactSentence[]>,
    findings: ReadonlyMap<string, readonly Finding[]>,
  ) {
    this.#entities = entities;
    this.#places = new SentencePlaces(sentences);
    this.#relations = new ToldRelations(sentences);
    const lists = [...findings.values()];
    this.#findings = findings;
    this.#merged = lists.length === 1 ? lists.flat() : mergeFindings(lists.flat());
    this.#all = bySubject(this.#merged);
    this.#byStory = new Map([...findings].map(([story, list]) => [story, bySubject(list)]));
  }

  about(subject: string, { stories, kind, with: other }: FactFilter = {}): FactSheet {
    const { facts, ...asked } = this.#asked(subject, stories);
    const second = other === undefined ? undefined : this.#asked(other, stories);
    const ofSecond = second && new Set(second.facts);
    return {
      ...asked,
      ...(second && {
        with: {
          subject: second.subject,
          matched: second.matched,
          suggestions: second.suggestions,
        },
      }),
      facts: facts.filter(
        (fact) => (kind === undefined || fact.kind === kind) && (ofSecond?.has(fact) ?? true),
      ),
    };
  }

  nouns(stories?: readonly string[]): readonly NounSubject[] {
    return this.#nounsIn(stories)
      .all()
      .filter(({ meansName }) => !meansName)
      .map(({ name, referents }) => ({
        name,
        facts: sentencesOf(this.#factsAbout(referents, stories)),
      }))
      .sort((a, b) => b.facts - a.facts || a.name.localeCompare(b.name));
  }

  facts(stories?: readonly string[]): readonly Fact[] {
    return inNewsOrder(this.#findingsIn(stories).map((finding) => ({ finding, own: true })));
  }

  relations(subject: string, stories?: readonly string[]): RelationMap {
    const { entity, noun } = this.#meant(subject, stories);
    const relations = this.#relations.within(stories);
    const party = entity
      ? this.#relations.named(entity)
      : noun && this.#relations.called(noun, stories);
    if (party) return relationMap(subject, party, relations);
    const none = { matched: null, neighbours: [], ties: [], among: [] };
    return { subject, ...none, suggestions: suggestEntities(subject, this.#within(stories)) };
  }

  subjects(stories?: readonly string[]): readonly Subject[] {
    return this.#within(stories)
      .map((entity): Subject => {
        const key = nameKey(entity.name);
        return {
          name: entity.name,
          kind: entity.kind,
          aliases: [...entity.names.keys()].filter((name) => nameKey(name) !== key),
          mentions: mentionsIn(entity, stories),
          facts: sentencesOf(this.#factsOf(entity, stories)),
        };
      })
      .sort((a, b) => b.mentions - a.mentions || a.name.localeCompare(b.name));
  }

  sentenceAt(story: string, offset: number): ReadSentence | undefined {
    return this.#places.at(story, offset);
  }

  #within(stories: readonly string[] | undefined): readonly Entity[] {
    return stories
      ? this.#entities.filter((entity) => mentionsIn(entity, stories) > 0)
      : this.#entities;
  }

  #findingsIn(stories: readonly string[] | undefined): readonly Finding[] {
    if (!stories) return this.#merged;
    return stories.flatMap((story) => this.#findings.get(story) ?? []);
  }

  #factsOf(entity: Entity, stories: readonly string[] | undefined): readonly Fact[] {
    if (!stories) return this.#all.get(entity) ?? [];
    return stories.flatMap((story) => this.#byStory.get(story)?.get(entity) ?? []);
  }

  #meant(subject: string, stories: readonly string[] | undefined): AskedSubject {
    return askedSubject(subject, this.#within(stories), () => this.#nounsIn(stories));
  }

  /** A name's facts, else those of what a common noun means. */
  #asked(subject: string, stories: readonly string[] | undefined): FactSheet {
    const { entity, noun } = this.#meant(subject, stories);
    if (entity) {
      const facts = this.#factsOf(entity, stories);
      return { subject, matched: entity.name, facts, suggestions: [] };
    }
    if (!noun) {
      const suggestions = suggestEntities(subject, this.#within(stories));
      return { subject, matched: null, facts: [], suggestions };
    }
    const facts = this.#factsAbout(noun.referents, stories);
    return { subject, matched: noun.name, facts, suggestions: [] };
  }

  #nounsIn(stories: readonly string[] | undefined): CommonNouns {
    const key = stories?.join('\n') ?? '';
    const nouns = this.#nouns.get(key) ?? new CommonNouns(this.#findingsIn(stories));
    this.#nouns.set(key, nouns);
    return nouns;
  }

  #factsAbout(
    referents: ReadonlySet<Referent>,
    stories: readonly string[] | undefined,
  ): readonly Fact[] {
    const found = this.#findingsIn(stories).flatMap((finding): OfSubject[] => {
      const owned = [...finding.about].flatMap(([one, own]) => (referents.has(one) ? [own] : []));
      return owned.length > 0 ? [{ finding, own: owned.includes(true) }] : [];
    });
    return inNewsOrder(found);
  }
}

/** How many different sentences some facts rest on. */
const sentencesOf = (facts: readonly Fact[]): number =>
  new Set(facts.map(({ quote }) => quote.text)).size;

/** Reads the facts of some stories step by step, a sentence or the names of a story in one, and gives the book in the end. */
export function* readingFacts(stories: readonly Story[]): Generator<undefined, FactBook> {
  const { entities, mentions } = yield* readingEntities(stories);
  const sentences = new Map<string, readonly FactSentence[]>();
  const findings = new Map<string, readonly Finding[]>();
  for (const story of stories) {
    const read = yield* readingFactSentences(story, mentions.get(story) ?? []);
    sentences.set(story.id, read);
    const found: Finding[] = [];
    for (const sentence of read) {
      found.push(...factsOfSentence(sentence));
      yield;
    }
    findings.set(story.id, mergeFindings(found));
  }
  return new Book(entities, sentences, findings);
}

/** Reads the facts of some stories. */
export function readFacts(stories: readonly Story[]): FactBook {
  return runToEnd(readingFacts(stories));
}
