import { once, readKeyed } from '../../data/index.js';
import { covers, type Span } from '../../document/index.js';
import {
  type Assertion,
  childOf,
  nounPhrase,
  predicateAt,
  reportsContent,
  spanOf,
  subjectOf,
  type SyntaxNode,
} from '../../language/index.js';
import { isDoubtfulDoer } from '../doubt/doubtful-it.js';
import { isHearer } from '../units.js';
import { participantsAt, type Participant } from './participants.js';
import { type RelatedMentions, relationBetween } from './related-mentions.js';
import { leadingVerb, partOf, verbStart } from './relation-words.js';
import type { PartySentence } from './story-parties.js';

/** What is said is told to its end where all that is no longer, in UTF-16 code units. */
const LONGEST_SAID = 110;
/** What stands before who says it may be as long. */
const LONGEST_BEFORE = 170;

/** Who says something, and of whom: `Olsen denied that Nordpie had paid`. */
export function relationsOfSaying(
  node: SyntaxNode,
  told: Assertion,
  sentence: PartySentence,
): RelatedMentions[] {
  if (node.upos !== 'VERB' || !reportsContent(node)) return [];
  const sayer = partOf(told, 'agent', sentence);
  const content = partOf(told, 'content', sentence);
  const about = content && predicateAt(content.node) && subjectOf(content.node);
  if (!sayer || !about || isDoubtfulDoer(about, sentence)) return [];
  if (isHearer(sayer.node, node)) return [];
  const speakers = participantsAt(sayer.node, { sentence }).filter(
    ({ closeness }) => closeness === 'itself',
  );
  const subjects = participantsAt(about, { sentence }).filter(
    ({ closeness }) => closeness !== 'beside',
  );
  return speakers.flatMap((speaker) =>
    subjects.flatMap((subject) => {
      const words = wordsOfSaying(leadingVerb(node, sayer.start), content, subject, sentence);
      return words && isToldOf(subject, words, node, sentence)
        ? relationBetween(sentence, [speaker, subject], {
            told,
            directed: true,
            words,
            by: 'saying',
          })
        : [];
    }),
  );
}

const OPPOSING = once(() => {
  const governors = readKeyed('assertions/governors-of-that.txt');
  return new Set([...(governors.get('denied') ?? []), ...(governors.get('doubted') ?? [])]);
});

/**
 * Whether words tell of somebody: they stand in them, and without a name they are known in the story; of a
 * thing only where somebody denies or doubts what is said of it.
 */
function isToldOf(
  { head, party, ...subject }: Participant,
  words: Span,
  verb: SyntaxNode,
  { parties }: PartySentence,
): boolean {
  if (!covers(words, subject)) return false;
  if (party.standing === 'named') return true;
  const isKnown = childOf(head, 'det')?.lower === 'the';
  const isMeant = party.standing !== 'thing' || OPPOSING().has(verb.lemma);
  return isKnown && isMeant && parties.isRecurring(party);
}

/** From the verb of saying to the end of what is said, or of its verb; or all of it, where it stands before. */
function wordsOfSaying(
  verb: SyntaxNode,
  { node: what, ...content }: Span & { readonly node: SyntaxNode },
  subject: Span,
  sentence: PartySentence,
): Span | undefined {
  const start = verbStart(verb, sentence);
  if (content.start < start) {
    const whole = { start: content.start, end: Math.max(verb.end, content.end) };
    return whole.end - whole.start <= LONGEST_BEFORE ? whole : undefined;
  }
  if (what.start < start) return undefined;
  if (content.end - start <= LONGEST_SAID) return { start, end: content.end };
  const object = childOf(what, 'obj');
  const ends = [what.end, subject.end, ...(object ? [spanOf(nounPhrase(object)).end] : [])];
  return { start, end: Math.max(...ends) };
}
