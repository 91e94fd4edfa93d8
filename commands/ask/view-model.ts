import type { Answer, OtherStory, Quote, QuestionHistory, Span } from '../../src/engine/index.js';
import { confidenceInWords } from '../../src/ui/index.js';

/** A passage of an answer, and what is said of it. */
export interface AnswerPassage {
  readonly quote: Quote;
  /** The words that answer; offsets into the story. */
  readonly span: Span | undefined;
  /** How likely it answers, where that is to be said. */
  readonly likelihood?: string;
  readonly heading?: string;
  /** Whether it stands beside the passage before it: it answers as well. */
  readonly answersToo?: boolean;
}

/** What a reply shows of an answer. */
export interface AnswerView {
  readonly question: string;
  /** The question before, where this one is a follow-up to it. */
  readonly follows: string | undefined;
  readonly history: QuestionHistory;
  readonly answered: boolean;
  /** Whether the first passage, though it is not sure to answer, comes close. */
  readonly isClose: boolean;
  /** What is to be said where several stories answer. */
  readonly agreement: { readonly differ: boolean; readonly stories: number } | undefined;
  /** In their order; of those that answer, each with the words that do. */
  readonly passages: readonly AnswerPassage[];
}

/** From this confidence on, a passage that is no answer comes close enough to one to say so. */
const CLOSE_CONFIDENCE = 0.45;

const AGREEMENT_HEADINGS: Readonly<Record<OtherStory['relation'], string>> = {
  same: 'Another story says so too',
  differs: 'Another story says otherwise',
};

/** What a reply shows of an answer: its passages, each once, in their order. */
export function answerViewModel(answer: Answer): AnswerView {
  const { question, follows, history, answered, confidence, others } = answer;
  const isClose = !answered && confidence >= CLOSE_CONFIDENCE;
  return {
    ...{ question, follows, history, answered, isClose },
    agreement:
      others.length === 0
        ? undefined
        : {
            differ: others.some(({ relation }) => relation === 'differs'),
            stories: others.length + 1,
          },
    passages: answered ? answeringPassages(answer) : nearestPassages(answer, isClose),
  };
}

function answeringPassages({ span, confidence, quotes, others }: Answer): AnswerPassage[] {
  const [first, ...further] = quotes;
  if (!first) return [];
  return [
    { quote: first, span: span ?? undefined, likelihood: confidenceInWords(confidence) },
    ...others.map(({ quote, span: answering, relation }) => ({
      ...{ quote, span: answering ?? undefined },
      ...{ heading: AGREEMENT_HEADINGS[relation], answersToo: true },
    })),
    ...further
      .filter((quote) => !others.some((other) => isSamePlace(other.quote, quote)))
      .map((quote) => ({ quote, span: undefined, heading: 'Further passages' })),
  ];
}

function nearestPassages({ quotes }: Answer, isClose: boolean): AnswerPassage[] {
  return quotes.map((quote, index) => ({
    ...{ quote, span: undefined },
    likelihood: isClose && index === 0 ? 'not sure' : 'not an answer',
  }));
}

const isSamePlace = (a: Quote, b: Quote): boolean => a.story === b.story && a.start === b.start;
