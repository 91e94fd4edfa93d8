import type { Answer, OtherStory, Quote, QuestionHistory, Span } from '../../src/engine/index.js';
import { confidenceInWords } from '../../src/ui/index.js';
import { attributionInWords } from '../shared/index.js';

/** A passage of an answer, and what is said of it. */
export interface AnswerPassage {
  readonly quote: Quote;
  /** The words that answer; offsets into the story. */
  readonly span: Span | undefined;
  /** Who says what answers, and how, as in "denied by Acme", where the story does not say it itself. */
  readonly attribution?: string | undefined;
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
  readonly verdict: Answer['verdict'];
  /** The words of the question that were looked for and did not come up. */
  readonly missing: readonly string[];
  /** Whether it was asked of one story alone. */
  readonly isOfOneStory: boolean;
  /** What is to be said where several stories answer. */
  readonly agreement: { readonly differ: boolean; readonly stories: number } | undefined;
  /** In their order: those that answer, each with the words that do; what may; the nearest. */
  readonly passages: readonly AnswerPassage[];
}

const FURTHER = 'More passages';
const AGREEMENT_HEADINGS: Readonly<Record<OtherStory['relation'], string>> = {
  same: 'Another story says so too',
  differs: 'Another story says otherwise',
};

/** What a reply shows of an answer: its passages, each once, in their order. */
export function answerViewModel(answer: Answer): AnswerView {
  const { question, follows, history, verdict, missing, askedOf, others } = answer;
  return {
    ...{ question, follows, history, verdict, missing, isOfOneStory: askedOf !== undefined },
    agreement:
      others.length === 0
        ? undefined
        : {
            differ: others.some(({ relation }) => relation === 'differs'),
            stories: others.length + 1,
          },
    passages: PASSAGES[verdict](answer),
  };
}

function answeringPassages({ span, confidence, quotes, told, others }: Answer): AnswerPassage[] {
  const [first, ...further] = quotes;
  if (!first) return [];
  return [
    {
      quote: first,
      span: span ?? undefined,
      attribution: attributionInWords(told, first),
      likelihood: confidenceInWords(confidence, 'answered'),
    },
    ...others.map(({ quote, span: answering, relation, told: saying }) => ({
      ...{ quote, span: answering ?? undefined, attribution: attributionInWords(saying, quote) },
      ...{ heading: AGREEMENT_HEADINGS[relation], answersToo: true },
    })),
    ...further
      .filter((quote) => !others.some((other) => isSamePlace(other.quote, quote)))
      .map((quote) => ({ quote, span: undefined, heading: FURTHER })),
  ];
}

function possiblePassages({ confidence, quotes, told }: Answer): AnswerPassage[] {
  const likelihood = confidenceInWords(confidence, 'may answer');
  return quotes.map((quote, index) => ({
    ...{ quote, span: undefined },
    ...(index === 0
      ? {
          ...{ heading: 'This may be the answer:', likelihood },
          attribution: attributionInWords(told, quote),
        }
      : { heading: FURTHER }),
  }));
}

function nearestPassages({ quotes }: Answer): AnswerPassage[] {
  return quotes.map((quote) => ({ quote, span: undefined }));
}

const PASSAGES: Readonly<Record<Answer['verdict'], (answer: Answer) => AnswerPassage[]>> = {
  answered: answeringPassages,
  'may answer': possiblePassages,
  'not said': nearestPassages,
};

const isSamePlace = (a: Quote, b: Quote): boolean => a.story === b.story && a.start === b.start;
