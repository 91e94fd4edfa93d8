import { stem } from '../language/index.js';
import type { Passage, SentenceIndex } from '../search/index.js';
import type { Quote, Span, Story } from '../document/index.js';
import { comparedWith } from './agreement/agreement.js';
import type { AnsweringPassage } from './agreement/matter.js';
import { readNamedStory } from './agreement/named-story.js';
import { verdictOf } from './confidence/confidence.js';
import { weigh, type WeighedPassage } from './confidence/weigh.js';
import { type ClaimReading, readClaim } from './claims/read-claim.js';
import type { Exchange } from './follow-up/exchange.js';
import { readFollowUp, type FollowUp } from './follow-up/follow-up.js';
import { dot } from './learned/dot.js';
import { CandidateRetriever, type PassageCandidate } from './ranking/candidates.js';
import { rankingWeights } from './ranking/weights.js';
import { spelledOut } from './question/own-words/chat-spelling.js';
import { PassageReader } from './reader/read-passages.js';
import { reread, type Reread } from './reader/reread.js';
import { readMissingWords } from './question/missing-words.js';
import { readQuestion, type Question } from './question/question.js';
import { readTellings } from './tellings.js';
import type { Answer, OtherStory } from './types.js';
import { searchWords, type HeldWords } from './word-search.js';

/** From here on, another story's answer that is the same counts: that it is the same tells as well. */
const SAME_THRESHOLD = 0.5;
/** So many stories beside the first are read, the likeliest first. */
const MOST_STORIES = 4;
/** Most stories beside the first that are shown to answer as well. */
const MOST_OTHERS = 3;

/** How a question is asked. */
export interface AskRequest {
  /** Most passages to return. */
  readonly quotes: number;
  /** Ids of the only stories to look in. */
  readonly stories?: readonly string[] | undefined;
  /** What was asked before, oldest first: the question may lean on the last, that on the one before it. */
  readonly after?: readonly string[] | undefined;
  /** Ids of the only stories in which those are asked, and a question that leans on them; else `stories`. */
  readonly afterStories?: readonly string[] | undefined;
}

/** An answer before it is known how the question is told in a conversation. */
export type ReadAnswer = Omit<Answer, 'history'>;

/** What is answered where no passage shares a word with the question. */
const NOTHING = {
  ...({ verdict: 'not said', answered: false, answer: null, span: null, guess: null } as const),
  ...{ confidence: 0, quotes: [], told: [], others: [] },
};

/** What a search found. */
export interface WordSearch {
  readonly quotes: readonly Quote[];
  /** What each quote has of the words, in the order of the quotes. */
  readonly held: readonly HeldWords[];
  /** The words, as they were written, that stand nowhere. */
  readonly missing: readonly string[];
}

/** Candidates as they were read for a question, best first. */
interface Read {
  readonly ranked: readonly Reread<Ranked>[];
  readonly best: WeighedPassage | undefined;
}

/** A candidate, weighed for a question. */
interface Ranked extends PassageCandidate {
  readonly score: number;
}

/** Answers questions from the passages of an index. */
export class Answerer {
  readonly #candidates: CandidateRetriever;

  constructor(readonly index: SentenceIndex) {
    this.#candidates = new CandidateRetriever(index);
  }

  /** The passages that answer a question, best first, and how sure that is. */
  ask(
    text: string,
    { quotes, stories, after = [], afterStories = stories }: AskRequest,
  ): ReadAnswer {
    let previous: Exchange | undefined;
    for (const earlier of after) {
      const followUp = this.#followUp(earlier, previous);
      const answer = this.#answer(earlier, followUp, 1, afterStories);
      previous = exchangeOf(followUp?.text ?? earlier, answer);
    }
    const followUp = this.#followUp(text, previous);
    if (!followUp) return this.#answer(text, undefined, quotes, stories);
    const answer = this.#answer(text, followUp, quotes, afterStories);
    return { ...answer, follows: after.at(-1) ?? '' };
  }

  /** The passages that hold some words, those with most of them first, and which words none has. */
  search(words: string, quotes: number, stories?: readonly string[]): WordSearch {
    const { notes } = this.#candidates;
    const { hits, missing } = searchWords(words, notes, stories);
    const shown = hits.slice(0, quotes);
    const byPassage = new Map(shown.map((hit) => [hit.passage, hit]));
    const found = rank(this.#candidates.read(readQuestion(words, notes), shown))
      .flatMap((candidate) => {
        const hit = byPassage.get(candidate.passage);
        return hit ? [{ hit, quote: toQuote(candidate) }] : [];
      })
      .sort((a, b) => b.hit.held - a.hit.held);
    return {
      quotes: found.map(({ quote }) => quote),
      held: found.map(({ hit: { marks, lacking, titled } }) => ({ marks, lacking, titled })),
      missing,
    };
  }

  /** What the passages that share most with a claim say to it, by the network that has learned to read claims. */
  readClaim(claim: string, stories?: readonly string[]): readonly ClaimReading[] {
    const { notes } = this.#candidates;
    const question = readQuestion(spelledOut(claim), notes);
    return readClaim(question, rank(this.#candidates.retrieve(question, stories)), notes);
  }

  #followUp(text: string, previous: Exchange | undefined): FollowUp | undefined {
    return previous && readFollowUp(text, previous, this.#isName);
  }

  /** The answer to a question, read as the follow-up that it is. */
  #answer(
    text: string,
    followUp: FollowUp | undefined,
    quotes: number,
    stories: readonly string[] | undefined,
  ): ReadAnswer {
    const read = spelledOut(followUp?.text ?? text);
    const named = stories ? undefined : readNamedStory(read, this.index.byStory.keys());
    const question = readQuestion(named?.text ?? read, this.#candidates.notes, followUp?.also);
    const scope = named ? [named.story.id] : stories;
    const found = this.#candidates.retrieve(question, scope);
    const { ranked, best } = this.#read(question, found, scope);
    const missing = readMissingWords(text, question, this.#candidates.notes, scope);
    const [only, ...more] = scope ?? [];
    const asked = {
      ...{ question: text, missing },
      ...(only !== undefined && more.length === 0 && { askedOf: only }),
    };
    if (!best) return { ...asked, ...NOTHING };
    const { passage, confidence, guess } = best;
    const verdict = verdictOf(confidence);
    const answered = verdict === 'answered';
    const span = verdict === 'not said' ? null : best.mark;
    return {
      ...{ ...asked, verdict, answered, confidence, span },
      answer: wordsAt(passage, span),
      guess: wordsAt(passage, guess),
      quotes: ranked.filter(isNear).slice(0, quotes).map(toQuote),
      told: verdict === 'not said' ? [] : readTellings(passage, span),
      others: answered ? this.#others(question, ranked, { passage, span }) : [],
    };
  }

  /** The candidates in their order, and the best of them: a title only where it answers and they do not. */
  #read(question: Question, found: readonly PassageCandidate[], scope?: readonly string[]): Read {
    const { notes } = this.#candidates;
    const reader = new PassageReader(question, notes);
    const ranked = reread(reader, rank(found));
    const read = { ranked, best: weigh(question, ranked, notes) };
    if (read.best && verdictOf(read.best.confidence) === 'answered') return read;
    const titles = this.#candidates.titles(question, scope);
    const withTitles = reread(reader, rank([...found, ...titles]));
    if (withTitles[0]?.passage.paragraph !== 0) return read;
    const best = weigh(question, withTitles, notes);
    const isAnswered = best && verdictOf(best.confidence) === 'answered';
    return isAnswered ? { ranked: withTitles, best } : read;
  }

  /** Other stories that answer by themselves, and say the same as the best passage or differ from it. */
  #others(
    question: Question,
    ranked: readonly Reread<Ranked>[],
    best: AnsweringPassage,
  ): OtherStory[] {
    const others: OtherStory[] = [];
    const stories = new Set(ranked.map(({ passage }) => passage.story));
    stories.delete(best.passage.story);
    const agreementOf = comparedWith(best, question, this.index);
    for (const story of [...stories].slice(0, MOST_STORIES)) {
      const own = this.#readOf(story, question, ranked);
      const weighed = weigh(question, own, this.#candidates.notes);
      const [first] = own;
      if (!first || !weighed || weighed.confidence < SAME_THRESHOLD) continue;
      const { passage, confidence, mark: span } = weighed;
      const relation = agreementOf({ passage, span });
      if (!relation || (relation === 'differs' && verdictOf(confidence) !== 'answered')) continue;
      others.push({
        relation,
        answer: wordsAt(passage, span),
        span,
        quote: toQuote(first),
        told: readTellings(passage, span),
      });
      if (others.length === MOST_OTHERS) break;
    }
    return others.sort((a, b) => b.relation.localeCompare(a.relation));
  }

  /** The passages of one story, read by themselves where its best was not read with all others. */
  #readOf(story: Story, question: Question, ranked: readonly Reread<Ranked>[]): Reread<Ranked>[] {
    const own = ranked.filter(({ passage }) => passage.story === story);
    if (own[0]?.reading) return own;
    return reread(new PassageReader(question, this.#candidates.notes), own);
  }

  /** Whether a word is a part of a name in these stories. */
  readonly #isName = (word: string): boolean => {
    const id = this.index.idOf(stem(word.toLowerCase()));
    return id !== undefined && this.index.isName(id);
  };
}

/** Whether a passage shares a word with the question, or answers without one. */
const isNear = ({ match }: PassageCandidate, at: number): boolean =>
  at === 0 || match.strengths.some((strength) => strength > 0);

/** Candidates by their score, the best first. */
const rank = (found: readonly PassageCandidate[]): Ranked[] =>
  found
    .map((candidate) => ({ ...candidate, score: dot(rankingWeights(), candidate.features) }))
    .sort((a, b) => b.score - a.score);

/** What a follow-up leans on: where no words surely answer, the likeliest of what may. */
function exchangeOf(read: string, { verdict, answer, guess, quotes }: ReadAnswer): Exchange {
  const words = { answered: answer, 'may answer': guess, 'not said': null }[verdict];
  return { question: read, answer: words, passage: quotes[0]?.text ?? null };
}

function wordsAt({ story }: Passage, span: Span | null): string | null {
  return span && story.text.slice(span.start, span.end);
}

function toQuote({ passage: { story, start, end } }: Ranked): Quote {
  return story.quote(start, end);
}
