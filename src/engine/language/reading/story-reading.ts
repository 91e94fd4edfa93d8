import { covers, type Span, type Story } from '../../document/index.js';
import type { Assertion } from '../assertions/assertion.js';
import { mendedTree } from '../assertions/mended-tree.js';
import { assertionsIn, withSpeakers, type WordAssertions } from '../assertions/read-assertions.js';
import { valuesOf } from '../assertions/values.js';
import { type SyntaxNode, syntaxTree } from '../grammar/tree.js';
import type { Name } from '../names/name.js';
import type { Quantity } from '../quantities/quantity.js';
import { readQuantities } from '../quantities/quantities.js';
import { isDateline } from '../sentences/datelines.js';
import { readSentences } from '../sentences/sentences.js';
import type { Phrase, SyntaxToken } from '../syntax/index.js';
import { parsedSentence } from './parsing/parsed-sentence.js';
import { readTimes } from '../times/times.js';
import type { Time } from '../times/time.js';
import { SpanIndex } from './span-index.js';
import { offsetQuantity, offsetTime } from '../values/offset-spans.js';
import { readValueMentions, type ValueMentions } from '../values/value-mentions.js';

/** A sentence of a story. Each layer is read when it is first asked for; spans are offsets into the story. */
export class SentenceReading implements Span {
  #quantities: readonly Quantity[] | undefined;
  #times: readonly Time[] | undefined;
  #tokens: readonly SyntaxToken[] | undefined;
  #tree: readonly SyntaxNode[] | undefined;
  #assertions: WordAssertions | undefined;

  constructor(
    readonly story: Story,
    /** Counts from 1. */
    readonly paragraph: number,
    readonly start: number,
    readonly end: number,
  ) {}

  get text(): string {
    return this.story.text.slice(this.start, this.end);
  }

  get quantities(): readonly Quantity[] {
    return (this.#quantities ??= readQuantities(this.text).map((one) =>
      offsetQuantity(one, this.start),
    ));
  }

  /** Resolved by the story's date. */
  get times(): readonly Time[] {
    return (this.#times ??= readTimes(this.text, this.story.date).map((time) =>
      offsetTime(time, this.start),
    ));
  }

  /** With tags, lemmas and the dependency tree: the parser's, put right where it is known to err. */
  get tokens(): readonly SyntaxToken[] {
    return (this.#tokens ??= mendedTree(parsedSentence(this.story.text, this, this.#phrases())));
  }

  /** Its tokens as the nodes of their tree. */
  get tree(): readonly SyntaxNode[] {
    return (this.#tree ??= syntaxTree(this.tokens));
  }

  /** What is one phrase whatever a parser takes it for. */
  #phrases(): readonly Phrase[] {
    const names = readingOf(this.story)
      .names.overlapping(this)
      .filter((name) => covers(this, name));
    return [
      ...names.map(({ bare, end, kind }) => ({ start: bare, end, kind })),
      ...this.quantities.map(({ start, end }) => ({ start, end })),
    ];
  }

  /** What each of its words says; {@link StoryReading.assertions} has who says so as well. */
  get assertionsByWord(): WordAssertions {
    return (this.#assertions ??= isDateline(this.story.text, this)
      ? new Map(this.tree.map((node) => [node, []]))
      : assertionsIn(this.tree, valuesOf(this.quantities, this.times)));
  }

  get assertions(): readonly Assertion[] {
    return [...this.assertionsByWord.values()].flat();
  }
}

/** A story read once for all that asks: each layer when it is first asked for. */
export class StoryReading {
  #paragraphs: readonly (readonly SentenceReading[])[] | undefined;
  #sentences: readonly SentenceReading[] | undefined;
  #mentions: ValueMentions | undefined;
  #names: SpanIndex<Name> | undefined;
  #assertions: readonly Assertion[] | undefined;

  constructor(
    readonly story: Story,
    names?: readonly Name[],
  ) {
    if (names) this.#names = new SpanIndex(names);
  }

  /** The sentences of each paragraph. */
  get paragraphs(): readonly (readonly SentenceReading[])[] {
    return (this.#paragraphs ??= this.story.paragraphs.map((paragraph) =>
      readSentences(this.story.text, paragraph).map(
        ({ start, end }) => new SentenceReading(this.story, paragraph.number, start, end),
      ),
    ));
  }

  get sentences(): readonly SentenceReading[] {
    return (this.#sentences ??= this.paragraphs.flat());
  }

  /** Its names, and the quantities and times of its parts. */
  get mentions(): ValueMentions {
    return (this.#mentions ??= readValueMentions(this.story.text));
  }

  /** The names, by where they stand. */
  get names(): SpanIndex<Name> {
    return (this.#names ??= new SpanIndex(this.mentions.names));
  }

  /** What its sentences say, and who says so. Reads the trees of them all. */
  get assertions(): readonly Assertion[] {
    return (this.#assertions ??= withSpeakers(
      this.story.text,
      this.sentences.map(({ assertionsByWord }) => assertionsByWord),
    ));
  }
}

const readings = new WeakMap<Story, StoryReading>();

/** What is read of a story, the same for all that ask. */
export function readingOf(story: Story): StoryReading {
  const known = readings.get(story);
  if (known) return known;
  const reading = new StoryReading(story);
  readings.set(story, reading);
  return reading;
}

/** Reads a story anew whose names are known from elsewhere. */
export function readWithNames(story: Story, names: readonly Name[]): void {
  readings.set(story, new StoryReading(story, names));
}
