import type { Statement } from '../../alignment/index.js';
import type { Span } from '../../document/index.js';
import type { SentenceReading, SyntaxToken } from '../../language/index.js';
import type { CandidateSentence } from '../candidate-sentences.js';
import type { Judgement } from '../judge.js';

/**
 * What a judgement comes to where a phrase of the claim is the story's turned round: `a goose beneath the cat`
 * is not `a cat beneath the goose`, nor is `from blue to amber` the same as `from amber to blue`.
 */
export function withPhrasesAsTold(
  judged: Judgement,
  claim: Statement,
  { sentence }: CandidateSentence,
): Judgement {
  if (judged.verdict === 'contradicted' || (judged.verdict !== 'supported' && !judged.clashes))
    return judged;
  const turned = turnedPhrase(phrasesOf(claim.sentence), phrasesOf(sentence));
  if (!turned) return judged;
  const [claimed, told] = turned;
  return {
    ...{ verdict: 'contradicted', score: judged.score },
    ...{ contrasts: [{ claimed, told }], marks: [told] },
  };
}

/** A noun behind a preposition, and the noun that it is said of: what it hangs from, or stands behind. */
interface Phrase extends Span {
  readonly link: string;
  readonly noun: string;
  readonly of: string | undefined;
}

function phrasesOf({ tokens }: SentenceReading): readonly Phrase[] {
  return tokens.flatMap((token, at): Phrase[] => {
    const link = tokens.find(({ head, relation }) => head === at && relation === 'case');
    if (!link || link.lemma === 'than' || !isNoun(token)) return [];
    const of = [tokens[token.head], tokens[tokens.indexOf(link) - 1]].find(
      (one) => one && isNoun(one),
    );
    const [{ start, end }, noun] = [token, keyOf(token)];
    return [{ start, end, link: link.lemma, noun, of: of && keyOf(of) }];
  });
}

const isNoun = ({ upos }: SyntaxToken): boolean => /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(upos);

const keyOf = ({ lemma }: SyntaxToken): string => lemma.toLowerCase();

/** A phrase of a claim, and that of a story which has its nouns the other way round. */
function turnedPhrase(
  claimed: readonly Phrase[],
  told: readonly Phrase[],
): readonly [Phrase, Phrase] | undefined {
  const isTold = (one: Phrase): boolean =>
    told.some(({ link, noun }) => link === one.link && noun === one.noun);
  for (const one of claimed) {
    if (isTold(one)) continue;
    const inside = told.find(
      ({ link, noun, of }) => link === one.link && noun === one.of && of === one.noun,
    );
    if (inside) return [one, inside];
    const own = told.find(({ noun }) => noun === one.noun);
    const other = claimed.find(({ link, noun }) => link === own?.link && noun !== one.noun);
    if (!own || !other || isTold(other)) continue;
    if (told.some(({ link, noun }) => link === one.link && noun === other.noun)) return [one, own];
  }
  return undefined;
}
