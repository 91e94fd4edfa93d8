import { covers, type Span, type Story } from '../document/index.js';
import {
  type Assertion,
  conversesOf,
  type DocumentEntity,
  type Entity,
  type NameMention,
  readEntitiesOf,
  readingOf,
  readTerms,
  type SentenceReading,
  SpanIndex,
} from '../language/index.js';
import { type Holding, holderAmong, holdingsIn } from './belonging-to.js';
import { maybeMeant } from './maybe-meant.js';
import { withAmountsMeant } from './amounts-meant.js';
import { consequencesOf } from './rewording/consequences.js';
import { assertionsOfSizes, assertionsOfTitles } from './rewording/implied-assertions.js';
import { assertionsOfLack } from './rewording/deeds-gone-without.js';
import { assertionsOfNouns } from './rewording/nominal-assertions.js';
import { assertionsOfBelongings } from './rewording/numbered-belongings.js';
import { readItems, type Item } from './items.js';
import { lastPair } from './pairs.js';
import { isCompared, isGoingTo, readStatement } from './read-statement.js';
import { rewordingsOf } from './rewording/rewordings.js';
import { nameOtherOffice } from './other-offices.js';
import type { Source } from './source.js';
import type { Statement } from './statement.js';

const OWNING = /^[’']/u;
const termsOf = (words: string): string[] => readTerms(words).flatMap(({ term }) => term ?? []);

/** A mention, and the entity of the text that it means. */
interface EntityMention extends Span {
  readonly entity: DocumentEntity;
}

/** A claim or a story as a check reads it: what each of its sentences says, layer by layer when first asked for. */
export class SourceText implements Source {
  readonly #names: SpanIndex<NameMention>;
  readonly #allNames: readonly NameMention[];
  #entities: readonly DocumentEntity[] | undefined;
  #mentions: SpanIndex<EntityMention> | undefined;
  #assertions: SpanIndex<Span & { readonly assertion: Assertion }> | undefined;
  #terms: ReadonlySet<string> | undefined;
  #holdings: readonly Holding[] | undefined;
  readonly #termsFor = new WeakMap<DocumentEntity, ReadonlySet<string>>();
  readonly #bearers = new Map<string, Entity | undefined>();
  readonly #items = new WeakMap<SentenceReading, readonly Item[]>();
  readonly #facing = new WeakMap<SentenceReading, readonly Statement[]>();
  readonly #statements = new WeakMap<SentenceReading, readonly Statement[]>();

  constructor(
    readonly story: Story,
    names: readonly NameMention[],
  ) {
    this.#allNames = names;
    this.#names = new SpanIndex(names);
  }

  get sentences(): readonly SentenceReading[] {
    return readingOf(this.story).sentences;
  }

  sentenceAt(offset: number): SentenceReading | undefined {
    return this.sentences.find(({ start, end }) => start <= offset && offset < end);
  }

  sentenceAfter(sentence: SentenceReading): SentenceReading | undefined {
    return this.sentences[this.sentences.indexOf(sentence) + 1];
  }

  words({ start, end }: Span): string {
    return this.story.text.slice(start, end);
  }

  itemsOf(sentence: SentenceReading): readonly Item[] {
    const known = this.#items.get(sentence);
    if (known) return known;
    const own = readItems(sentence, this.#names.overlapping(sentence));
    const before = this.sentences[this.sentences.indexOf(sentence) - 1];
    const isNext = before?.paragraph === sentence.paragraph;
    const items = withAmountsMeant(own, sentence, isNext ? this.itemsOf(before) : []);
    this.#items.set(sentence, items);
    return items;
  }

  /** What a sentence says. */
  statementsOf(sentence: SentenceReading): readonly Statement[] {
    const known = this.#statements.get(sentence);
    if (known) return known;
    const own = this.#assertionsIn(sentence);
    const statements = own
      .filter(
        ({ predicate }) => !isCompared(predicate, sentence) && !isGoingTo(predicate, sentence),
      )
      .map((assertion) => readStatement(assertion, own, sentence, this));
    this.#statements.set(sentence, statements);
    return statements;
  }

  /** What a sentence says, also from the other side: who sells something to whom that one buys it from. */
  facingOf(sentence: SentenceReading): readonly Statement[] {
    const known = this.#facing.get(sentence);
    if (known) return known;
    const own = this.#assertionsIn(sentence);
    const names = this.#names.overlapping(sentence);
    const more = [
      ...own.flatMap(conversesOf),
      ...assertionsOfTitles(names, sentence),
      ...assertionsOfSizes(this.itemsOf(sentence), sentence, own),
      ...assertionsOfNouns(this.itemsOf(sentence), sentence, own),
      ...assertionsOfLack(sentence, own),
      ...assertionsOfBelongings(sentence, own),
    ];
    const all = [
      ...this.statementsOf(sentence),
      ...more.map((assertion) => readStatement(assertion, own, sentence, this)),
    ];
    const facing = [
      ...all,
      ...all.flatMap((one) => [...rewordingsOf(one), ...consequencesOf(one)]),
    ];
    this.#facing.set(sentence, facing);
    return facing;
  }

  entityAt(span: Span): DocumentEntity | undefined {
    this.#mentions ??= new SpanIndex(
      this.#entitiesOfText().flatMap((entity) =>
        entity.mentions.map((mention) => ({ ...mention, entity })),
      ),
    );
    const isOwner = OWNING.test(this.story.text.slice(span.end, span.end + 2));
    // `the guild` of `the guild's head` is not who heads it.
    const all = this.#mentions.overlapping(span);
    const found = isOwner ? all.filter(({ end }) => end <= span.end + 2) : all;
    return (found.find(({ start, end }) => start === span.start && end === span.end) ?? found[0])
      ?.entity;
  }

  bearerOf(terms: readonly string[]): Entity | undefined {
    const key = terms.join(' ');
    const known = this.#bearers.get(key);
    if (known !== undefined || this.#bearers.has(key)) return known;
    const [only, ...others] = this.#entitiesOfText().filter((entity) => {
      const called = this.termsFor(entity);
      // Who is called the former mayor is not the mayor.
      const isOther = nameOtherOffice(called) && !nameOtherOffice(terms);
      return terms.every((term) => called.has(term)) && !isOther;
    });
    const bearer = only?.kind === 'person' && others.length === 0 ? only.named : undefined;
    this.#bearers.set(key, bearer);
    return bearer;
  }

  #entitiesOfText(): readonly DocumentEntity[] {
    this.#entities ??= readEntitiesOf(
      this.sentences.map(({ tree }) => tree),
      this.#allNames,
      this.story.text,
    );
    return this.#entities;
  }

  /** Where the text first names somebody, without the title. */
  nameOf(entity: Entity): Span | undefined {
    const first = this.#allNames.find((name) => name.entity === entity);
    return first && { start: first.bare, end: first.end };
  }

  termsFor(entity: DocumentEntity): ReadonlySet<string> {
    const known = this.#termsFor.get(entity);
    if (known) return known;
    const terms = new Set(
      entity.mentions.flatMap((mention) =>
        [mention, ...this.#beside(mention)].flatMap((span) => termsOf(this.words(span))),
      ),
    );
    this.#termsFor.set(entity, terms);
    return terms;
  }

  /** What a mention is said to be between commas, or is added to: of `the clerk, Ida Holm` either. */
  #beside(mention: Span): readonly Span[] {
    const { tree = [] } = this.sentenceAt(mention.start) ?? {};
    return tree.flatMap((node) => {
      const { base, parent, start } = node;
      if (base !== 'appos' || !parent) return [];
      if (covers(mention, parent) && start >= mention.end) return [node];
      return covers(mention, node) && parent.end <= mention.start ? [parent] : [];
    });
  }

  nameAt(word: Span): NameMention | undefined {
    return this.#names.overlapping(word)[0];
  }

  maybeMeant(head: Span, sentence: SentenceReading): ReadonlySet<string> {
    const spans = maybeMeant(head, sentence, this, this.#allNames, (one) =>
      this.#assertionsIn(one),
    );
    return new Set(spans.flatMap((span) => termsOf(this.words(span))));
  }

  holderOf(owner: Entity, nouns: readonly string[]): Entity | undefined {
    this.#holdings ??= this.sentences.flatMap((sentence) =>
      holdingsIn(sentence, this.#assertionsIn(sentence), this),
    );
    return holderAmong(this.#holdings, owner, nouns);
  }

  pairBefore(head: Span, sentence: SentenceReading): readonly Entity[] {
    const before = this.sentences[this.sentences.indexOf(sentence) - 1];
    const near = [sentence, ...(before ? [before] : [])];
    return lastPair(
      head,
      near.map((one) => ({ sentence: one, items: this.itemsOf(one) })),
    );
  }

  speaksOf(term: string): boolean {
    this.#terms ??= new Set(
      this.sentences.flatMap((sentence) => this.itemsOf(sentence)).flatMap(({ terms }) => terms),
    );
    return this.#terms.has(term);
  }

  #assertionsIn(sentence: SentenceReading): readonly Assertion[] {
    this.#assertions ??= new SpanIndex(
      readingOf(this.story).assertions.map((assertion) => ({
        start: assertion.predicate.start,
        end: assertion.predicate.end,
        assertion,
      })),
    );
    return this.#assertions.overlapping(sentence).map(({ assertion }) => assertion);
  }
}
