import { WordList } from '../../../data/index.js';
import type { Mention } from '../../coreference/mention.js';
import { COMMON_NOUNS } from '../../entities/anaphor-words.js';
import type { Entity } from '../../entities/entity-registry.js';

/** What they are done to is work, an inquiry or the like, and nobody. */
const DOING_WORK = /^(?:carry|conduct|perform|undertake)$/u;
/** Nouns for what is done. */
const WORK =
  /^(?:attack|census|check|experiment|inquiry|job|operation|plan|poll|project|raid|repair|rescue|review|search|study|survey|task|test|trial|work)$/u;
/** What is read and heard is told somewhere, and is no body. */
const READING = /^(?:hear|read|see)$/u;
/** Verbs for what persons and bodies do, and nothing else does. */
const OWN_DEEDS = new WordList('assertions/deeds-of-persons.txt');
/** The ends of nouns for what happens or is so. */
const ABSTRACT = /(?:ance|ation|ction|ision|ssion|ition|ution|ness|sal|val)$/u;
const ADDRESSING = /^(?:apologise|apologize|appeal|invite|thank|urge)$/u;

/**
 * Whether `it` may mean a candidate by what is done: nobody carries a firm out, reads one on a page, or is
 * thanked by a decision.
 */
export function fitsVerb(
  { head, pronoun }: Mention,
  candidate: Mention,
  entity: Entity | undefined,
): boolean {
  const verb = head.parent;
  if (pronoun !== 'it' || verb?.upos !== 'VERB') return true;
  const isPatient = head.relation === 'obj' || head.relation === 'nsubj:pass';
  if (isPatient) {
    if (DOING_WORK.test(verb.lemma)) return !entity && isWork(candidate);
    return !(READING.test(verb.lemma) && entity?.kind === 'organisation');
  }
  const isDeed = OWN_DEEDS.has(verb.lemma) || ADDRESSING.test(verb.lemma);
  if (head.relation !== 'nsubj' || !isDeed || entity) return true;
  const isBody = COMMON_NOUNS.get(candidate.noun)?.includes('organisation') === true;
  return candidate.kind !== 'nominal' || isBody || !ABSTRACT.test(candidate.noun);
}

const isWork = ({ noun, kind }: Mention): boolean =>
  kind === 'pronoun' || WORK.test(noun) || ABSTRACT.test(noun);
