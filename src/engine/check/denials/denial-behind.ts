import type { Part, Statement } from '../../alignment/index.js';
import { WordList } from '../../data/index.js';
import type { SentenceReading } from '../../language/index.js';
import type { CandidateSentence } from '../candidate-sentences.js';
import type { Judged } from '../checked-statement.js';

const DENYING = new WordList('alignment/denying-verbs.txt');
const CLAIMS = new WordList('alignment/nouns-of-hearsay.txt', 'facts/nouns-for-claims.txt');
const POINTING = /^(?:the|that|this|those|these)$/iu;
/** So many sentences behind an allegation may answer it. */
const REACH = 3;

/**
 * Where somebody denies what was alleged right before without saying it again: `Acme denied the claim`.
 * Undefined where nobody does, or who alleged it does.
 */
export function denialBehind({ candidate, told }: Judged): Judged | undefined {
  const { source, sentence } = candidate;
  let at: SentenceReading | undefined = sentence;
  for (let step = 1; step <= REACH; step += 1) {
    at = source.sentenceAfter(at);
    if (!at || (step > 1 && at.paragraph !== sentence.paragraph)) return undefined;
    const denial = source.statementsOf(at).find(isPointingBack);
    const denier = denial?.parts.find(({ role }) => role === 'agent');
    if (!denial || !denier) continue;
    const isOwn = denier.entity !== undefined && denier.entity === told?.speaker?.entity;
    if (isOwn) return undefined;
    return {
      ...{ verdict: 'not in the story', status: 'denied', score: candidate.share },
      ...{ contrasts: [], marks: [], candidate: { ...candidate, sentence: at } },
      told: { ...denial, speaker: denier },
    };
  }
  return undefined;
}

/** Whether a sentence answers what was said before it: `disputed that, saying that …`. */
export const pointsBack = ({ source, sentence }: CandidateSentence): boolean =>
  source.statementsOf(sentence).some(isPointingBack);

/** `denied the claim`, `rejects that`, `denied it`; not `denied the claim that …`. */
function isPointingBack({ predicate, polarity, status, parts, sentence }: Statement): boolean {
  if (!DENYING.has(predicate.lemma) || polarity === 'denied' || status !== undefined) return false;
  return parts.some((part) => part.role === 'patient' && isClaim(part, sentence));
}

function isClaim({ start, end, head }: Part, { tokens }: SentenceReading): boolean {
  const at = tokens.findIndex((token) => token.start === head.start);
  const noun = tokens[at];
  const others = tokens.filter(
    (token) => token !== noun && token.start >= start && token.end <= end,
  );
  const isSpelledOut = tokens.some((one) => one.head === at && one.relation.startsWith('acl'));
  if (!noun || others.length > 1 || isSpelledOut) return false;
  if (noun.upos === 'PRON' || noun.upos === 'DET') return /^(?:it|that|this)$/iu.test(noun.text);
  return CLAIMS.has(noun.lemma) && others.some(({ text }) => POINTING.test(text));
}
