import type { Story } from '../story/index.js';
import { findSubject, suggestSubjects } from './find-subject.js';
import type { Finding } from './finding.js';
import { mergeFindings } from './merge-findings.js';
import { nameKey } from './name-keys.js';
import { readSentenceFacts } from './clause-facts.js';
import { readStorySentences, type ReadSentence } from './read-sentences.js';
import { wordReader, type WordReader } from './read-words.js';
import { readSubjects, type Entry } from './subject-registry.js';
import type { Fact, FactSheet, Subject } from './types.js';

/** The facts and subjects of some stories, read once. */
export interface FactBook {
  /**
   * What the stories say of a subject, in the stories' order.
   *
   * @param subject any of its names, in any spelling.
   * @param stories the ids of the stories to look in; all of them where it is left out.
   */
  about(subject: string, stories?: readonly string[]): FactSheet;
  /** Whom and what the stories speak of, most mentioned first. */
  subjects(stories?: readonly string[]): readonly Subject[];
  /** The sentence that holds an offset of a story, as it was read; undefined where none was. */
  sentenceAt(story: string, offset: number): ReadSentence | undefined;
  /** Reads a claim as a story is read, knowing the stories' subjects. */
  readonly readWords: WordReader;
}

/** Facts by subject; what is said of a part (a firm's lab) is said of the whole as well. */
function bySubject(findings: readonly Finding[]): Map<Entry, Fact[]> {
  const facts = new Map<Entry, Fact[]>();
  for (const { fact, about } of findings) {
    const concerned = new Set([...about].flatMap((entry) => [entry, ...entry.wholes]));
    for (const entry of concerned) {
      const list = facts.get(entry);
      if (list) list.push(fact);
      else facts.set(entry, [fact]);
    }
  }
  return facts;
}

function mentionsIn({ mentions }: Entry, stories: readonly string[] | undefined): number {
  return [...mentions].reduce(
    (sum, [story, count]) => (!stories || stories.includes(story) ? sum + count : sum),
    0,
  );
}

function subjectOf(entry: Entry, mentions: number): Subject {
  const key = nameKey(entry.name);
  const aliases = [...entry.names.keys()].filter((name) => nameKey(name) !== key);
  return { name: entry.name, kind: entry.kind, aliases, mentions };
}

/** Reads the facts of some stories. */
export function readFacts(stories: readonly Story[]): FactBook {
  const { entries, mentions } = readSubjects(stories);
  const sentences = new Map(
    stories.map((story) => [story.id, readStorySentences(story, mentions.get(story) ?? [])]),
  );
  const findings = [...sentences.values()].flatMap((read) =>
    mergeFindings(read.flatMap(readSentenceFacts)),
  );
  const facts = bySubject(findings);
  const within = (ids: readonly string[] | undefined): readonly Entry[] =>
    ids ? entries.filter((entry) => mentionsIn(entry, ids) > 0) : entries;
  return {
    about(subject, ids) {
      const known = within(ids);
      const entry = findSubject(subject, known);
      if (!entry)
        return { subject, matched: null, facts: [], suggestions: suggestSubjects(subject, known) };
      const said = facts.get(entry) ?? [];
      return {
        subject,
        matched: entry.name,
        facts: ids ? said.filter(({ quote }) => ids.includes(quote.story)) : said,
        suggestions: [],
      };
    },
    subjects: (ids) =>
      within(ids)
        .map((entry) => subjectOf(entry, mentionsIn(entry, ids)))
        .sort((a, b) => b.mentions - a.mentions || a.name.localeCompare(b.name)),
    sentenceAt: (story, offset) =>
      sentences.get(story)?.find(({ start, end }) => start <= offset && offset < end),
    readWords: wordReader(entries),
  };
}
