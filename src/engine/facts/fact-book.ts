import type { Story } from '../document/index.js';
import { readSentenceFacts } from './clause-facts.js';
import {
  findEntity,
  suggestEntities,
  runToEnd,
  nameKey,
  readingSentences,
  type ReadSentence,
  type SentenceSource,
  wordReader,
  type WordReader,
  readEntities,
  type Entity,
} from '../language/index.js';
import type { Finding } from './finding.js';
import { mergeFindings } from './merge-findings.js';
import type { RelationMap } from './relations/relation.js';
import { relationMap } from './relations/relation-map.js';
import type { Fact, FactKind, FactSheet, Subject } from './fact.js';

/** Which of a subject's facts are wanted. */
export interface FactFilter {
  /** The ids of the stories to look in; all of them where it is left out. */
  readonly stories?: readonly string[] | undefined;
  readonly kind?: FactKind | undefined;
  /** Another subject, under any of its names: only what concerns both. */
  readonly with?: string | undefined;
}

/** The facts and subjects of some stories, read once. */
export interface FactBook extends SentenceSource {
  /**
   * What the stories say of a subject, under any of its names, in any spelling; the most telling
   * first: what it is or does itself, before what only concerns it. `A with B` means both.
   */
  about(subject: string, wanted?: FactFilter): FactSheet;
  /** Every fact of the stories, each once, in the order of their words; also what concerns nobody. */
  facts(stories?: readonly string[]): readonly Fact[];
  /** The subjects that a subject is tied to, under any of its names, and how. */
  relations(subject: string, stories?: readonly string[]): RelationMap;
  /** Whom and what the stories speak of, most mentioned first. */
  subjects(stories?: readonly string[]): readonly Subject[];
}

/** Findings by subject; what is said of a part (a firm's lab) is said of the whole as well. */
function bySubject(findings: readonly Finding[]): ReadonlyMap<Entity, readonly Fact[]> {
  const listed = new Map<Entity, { own: Fact[]; other: Fact[] }>();
  for (const { fact, about, own } of findings) {
    const withWholes = (entries: ReadonlySet<Entity>): Set<Entity> =>
      new Set([...entries].flatMap((entry) => [entry, ...entry.wholes]));
    const owners = withWholes(own);
    for (const entry of withWholes(about)) {
      const lists = listed.get(entry) ?? { own: [], other: [] };
      (owners.has(entry) ? lists.own : lists.other).push(fact);
      listed.set(entry, lists);
    }
  }
  return new Map([...listed].map(([entry, { own, other }]) => [entry, [...own, ...other]]));
}

function mentionsIn({ mentions }: Entity, stories: readonly string[] | undefined): number {
  return [...mentions].reduce(
    (sum, [story, count]) => (!stories || stories.includes(story) ? sum + count : sum),
    0,
  );
}

/** Facts by subject, of all stories and of each by itself. */
class Book implements FactBook {
  readonly #entries: readonly Entity[];
  readonly #findings: ReadonlyMap<string, readonly Finding[]>;
  /** Those of all stories, what several say made one. */
  readonly #merged: readonly Finding[];
  readonly #all: ReadonlyMap<Entity, readonly Fact[]>;
  readonly #byStory: ReadonlyMap<string, ReadonlyMap<Entity, readonly Fact[]>>;

  readonly #sentences: ReadonlyMap<string, readonly ReadSentence[]>;
  readonly readText: WordReader;

  /** @param sentences those of each story, by its id. */
  constructor(
    entries: readonly Entity[],
    sentences: ReadonlyMap<string, readonly ReadSentence[]>,
    findings: ReadonlyMap<string, readonly Finding[]>,
  ) {
    this.#entries = entries;
    this.#sentences = sentences;
    this.readText = wordReader(entries);
    const lists = [...findings.values()];
    this.#findings = findings;
    this.#merged = lists.length === 1 ? lists.flat() : mergeFindings(lists.flat());
    this.#all = bySubject(this.#merged);
    this.#byStory = new Map([...findings].map(([story, list]) => [story, bySubject(list)]));
  }

  about(subject: string, { stories, kind, with: other }: FactFilter = {}): FactSheet {
    const known = this.#within(stories);
    const entry = findEntity(subject, known);
    const [first, second] = /^(\S.*?)\s+with\s+(.*\S)$/iu.exec(subject)?.slice(1) ?? [];
    if (!entry && other === undefined && first !== undefined && second !== undefined)
      return this.about(first, { stories, kind, with: second });
    const beside = other === undefined ? undefined : this.#beside(other, known);
    const facts = entry ? this.#factsOf(entry, stories) : [];
    const shared = beside && new Set(beside.entry ? this.#factsOf(beside.entry, stories) : []);
    return {
      subject,
      matched: entry?.name ?? null,
      ...(beside && { with: beside.sheet }),
      facts: facts.filter(
        (fact) => (kind === undefined || fact.kind === kind) && (shared?.has(fact) ?? true),
      ),
      suggestions: entry ? [] : suggestEntities(subject, known),
    };
  }

  facts(stories?: readonly string[]): readonly Fact[] {
    return this.#findingsIn(stories).map(({ fact }) => fact);
  }

  relations(subject: string, stories?: readonly string[]): RelationMap {
    const known = this.#within(stories);
    const entry = findEntity(subject, known);
    if (entry) return relationMap(subject, entry, this.#findingsIn(stories));
    const suggestions = suggestEntities(subject, known);
    return { subject, matched: null, neighbours: [], ties: [], among: [], suggestions };
  }

  subjects(stories?: readonly string[]): readonly Subject[] {
    return this.#within(stories)
      .map((entry): Subject => {
        const key = nameKey(entry.name);
        return {
          name: entry.name,
          kind: entry.kind,
          aliases: [...entry.names.keys()].filter((name) => nameKey(name) !== key),
          mentions: mentionsIn(entry, stories),
          facts: this.#factsOf(entry, stories).length,
        };
      })
      .sort((a, b) => b.mentions - a.mentions || a.name.localeCompare(b.name));
  }

  sentenceAt(story: string, offset: number): ReadSentence | undefined {
    const sentences = this.#sentences.get(story);
    return sentences?.find(({ start, end }) => start <= offset && offset < end);
  }

  #within(stories: readonly string[] | undefined): readonly Entity[] {
    return stories
      ? this.#entries.filter((entry) => mentionsIn(entry, stories) > 0)
      : this.#entries;
  }

  #findingsIn(stories: readonly string[] | undefined): readonly Finding[] {
    if (!stories) return this.#merged;
    return stories.flatMap((story) => this.#findings.get(story) ?? []);
  }

  #factsOf(entry: Entity, stories: readonly string[] | undefined): readonly Fact[] {
    if (!stories) return this.#all.get(entry) ?? [];
    return stories.flatMap((story) => this.#byStory.get(story)?.get(entry) ?? []);
  }

  #beside(
    name: string,
    known: readonly Entity[],
  ): { entry: Entity | undefined; sheet: NonNullable<FactSheet['with']> } {
    const entry = findEntity(name, known);
    const suggestions = entry ? [] : suggestEntities(name, known);
    return { entry, sheet: { subject: name, matched: entry?.name ?? null, suggestions } };
  }
}

/** Reads the facts of some stories step by step, a sentence at most in one, and gives the book in the end. */
export function* readingFacts(stories: readonly Story[]): Generator<undefined, FactBook> {
  const { entries, mentions } = readEntities(stories);
  const sentences = new Map<string, readonly ReadSentence[]>();
  const findings = new Map<string, readonly Finding[]>();
  for (const story of stories) {
    const read = yield* readingSentences(story, mentions.get(story) ?? []);
    sentences.set(story.id, read);
    findings.set(story.id, mergeFindings(read.flatMap(readSentenceFacts)));
  }
  return new Book(entries, sentences, findings);
}

/** Reads the facts of some stories. */
export function readFacts(stories: readonly Story[]): FactBook {
  return runToEnd(readingFacts(stories));
}
