import { readTerms, readProperNames } from '../../language/index.js';
import type { Passage } from '../../search/index.js';
import { overlaps, type Span } from '../../document/index.js';
import { readDates, type Dated } from '../question/compare-times.js';

/** A passage that answers by itself, and the words in it that do. */
export interface AnsweringPassage {
  readonly passage: Passage;
  /** Offsets into the story; null where the sentence is the answer. */
  readonly span: Span | null;
}

/** What a passage is about, as far as two passages can be compared. */
export interface Matter {
  readonly passage: Passage;
  readonly words: string;
  /** Content words of the passage as they stand, by stem. */
  readonly forms: ReadonlyMap<string, string>;
  /** Stems of the passage, its paragraph and the story's title. */
  readonly around: ReadonlySet<string>;
  /** Names in the passage, less the answer and those of who says so. */
  readonly names: readonly string[];
  /** Stems of the names in the passage, its paragraph and the title. */
  readonly named: ReadonlySet<string>;
  /** Dates in the passage beside the answer. */
  readonly dates: readonly Dated[];
}

const SPEAKER_BEFORE = /\b(?:according to|said|says|told by|claimed by)\s+$/iu;
const SPEAKER_AFTER =
  /^,?\s+(?:(?:has|have|had|also)\s+)?(?:said|says?|told|wrote|report(?:s|ed)|announced|claim(?:s|ed)|stat(?:es|ed)|estimat(?:es|ed))\b/iu;

/** Reads what the passage of an answer is about. */
export function readMatter({ passage, span }: AnsweringPassage): Matter {
  const { story, start } = passage;
  const words = story.text.slice(start, passage.end);
  const { around } = story.quote(start, passage.end);
  const beside = ({ start: from, end: to }: Span): boolean =>
    !span || !overlaps({ start: start + from, end: start + to }, span);
  const names = readProperNames(words).filter((name) => beside(name) && !speaks(words, name));
  return {
    passage,
    words,
    forms: formsOf(words),
    around: new Set(formsOf(`${story.title}\n${around.text}`).keys()),
    names: names.map(({ bare, end }) => words.slice(bare, end)),
    named: new Set([...namesIn(story.title), ...namesIn(around.text)]),
    dates: readDates(words, story.date).filter(beside),
  };
}

function formsOf(words: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const { word, term } of readTerms(words)) {
    if (term !== null && !forms.has(term)) forms.set(term, word.text.toLowerCase());
  }
  return forms;
}

function namesIn(words: string): string[] {
  return readProperNames(words).flatMap(({ bare, end }) => [
    ...formsOf(words.slice(bare, end)).keys(),
  ]);
}

function speaks(words: string, { start, end }: Span): boolean {
  return SPEAKER_BEFORE.test(words.slice(0, start)) || SPEAKER_AFTER.test(words.slice(end));
}
