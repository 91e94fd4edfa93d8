import { type Alignment, type Part, partFit, type Statement } from '../alignment/index.js';
import { byWord, once, readKeyed, WordList, WordMap } from '../data/index.js';
import { covers } from '../document/index.js';
import { isAllegedly, type SentenceReading, type Status, stem } from '../language/index.js';

/** How a story puts what it does not state; undefined where it states it, or the claim puts it likewise. */
export function hedgeOf(
  { claim, told, parts }: Alignment,
  published: string | undefined,
): { readonly status?: Status } | undefined {
  if (told.hearsay && !claim.hearsay) return { status: told.status ?? 'alleged' };
  // `did not say that it had`: that is reported as nothing at all.
  if (told.status === 'possible' && told.inside?.polarity === 'denied') return {};
  // `if the government agrees to pay`: it is not even agreed.
  if (told.inside?.status === 'conditional' && claim.inside?.status !== 'conditional')
    return { status: 'conditional' };
  if (claim.speaker) {
    if (!told.speaker)
      return claim.status === told.status ? {} : { ...(told.status && { status: told.status }) };
    if (partFit(claim.speaker, told.speaker, [], published).relation !== 'same') return {};
    return claim.status === told.status ||
      told.status === undefined ||
      told.status === 'alleged' ||
      isWanted(claim, told)
      ? undefined
      : { status: told.status };
  }
  const alleges = parts.some(
    (one) => isAlleged(one.told, told.sentence) && !isAlleged(one.part, claim.sentence),
  );
  if (alleges && told.status === undefined) return { status: 'alleged' };
  const isPost = claim.copular || claim.reworded === true;
  if (isPost && claim.present && !claim.former && hasLeft(told)) return {};
  // What will be led is not yet led, and what has been led does not tell that it will be.
  if (told.future && !isOfWhatIsToCome(claim) && told.status === undefined)
    return { status: 'planned' };
  if (claim.toCome && told.past && !told.future) return {};
  if (claim.status === undefined)
    return told.status === undefined ? undefined : { status: told.status };
  return claim.status === told.status || told.status === undefined
    ? undefined
    : { status: told.status };
}

const isOfWhatIsToCome = ({ future, status }: Statement): boolean =>
  future || status === 'planned' || status === 'possible' || status === 'conditional';

/** `the alleged thief` of a story that tells what they did: nobody says that they are one. */
function isAlleged(part: Part | undefined, { tree }: SentenceReading): boolean {
  const head = part && tree.find(({ start }) => start === part.head.start);
  return head !== undefined && isAllegedly(head);
}

const LEAVING = new WordMap(() =>
  byWord(readKeyed('alignment/leaving-verbs.txt', ['agent', 'patient'])),
);

/** `its chief executive, Ada Holm, resigned`: she is that no longer. */
function hasLeft({ parts, sentence }: Statement): boolean {
  const heads = parts.filter(({ role }) => /^(?:agent|attribute|patient)$/u.test(role));
  return sentence.assertions.some(({ predicate, arguments: given, polarity, status }) => {
    const leaver = LEAVING.get(predicate.lemma);
    if (leaver === undefined || polarity === 'denied' || status !== undefined) return false;
    return given.some((one) => one.role === leaver && heads.some(({ head }) => covers(one, head)));
  });
}

/** Who urges somebody to wait wants them to. */
const isWanted = ({ wanted }: Statement, { status }: Statement): boolean =>
  wanted && status === 'asked';

/** What goes on in somebody's mind. */
const OF_MIND = once(() => new Set(Array.from(new WordList('alignment/verbs-of-mind.txt'), stem)));

/** Whether a statement is only what its speaker says: not where they speak of their own mind. */
export function isOnlySaid({ merelySaid, speaker, terms, parts }: Statement): boolean {
  const agent = parts.find(({ role }) => role === 'agent');
  const isOwn = terms.some((term) => OF_MIND().has(term)) && isSame(agent, speaker);
  return merelySaid && !isOwn;
}

const OF_DISPUTE = new WordList('alignment/words-of-dispute.txt');

/** Whether others say otherwise right behind it: `Roth said he had voted for it. Two remember it differently.` */
export function isContested({ merelySaid, source, sentence, predicate }: Statement): boolean {
  if (!merelySaid) return false;
  const next = source.sentenceAfter(sentence);
  // `said that it paid nothing, which a relative disputed`
  const behind = sentence.tokens.filter(({ start }) => start >= predicate.end);
  const after = next?.paragraph === sentence.paragraph ? next.tokens : [];
  return [...behind, ...after].some(({ lemma }) => OF_DISPUTE.has(lemma.toLowerCase()));
}

/** Whether somebody only clears themselves of it, or their lawyer does: `Roth said he had hidden nothing`. */
export function isOwnDenial({ polarity, speaker, merelySaid, parts, past }: Statement): boolean {
  if (polarity !== 'denied' || !merelySaid || !past || !speaker) return false;
  const agent = parts.find(({ role }) => role === 'agent');
  return (
    isSame(agent, speaker) ||
    (agent?.entity !== undefined && speaker.entities.has(agent.entity)) ||
    [...speaker.known].some((term) => SPEAKING_FOR().has(term))
  );
}

/** Who speaks for somebody. */
const SPEAKING_FOR = once(
  () => new Set(Array.from(new WordList('alignment/who-speaks-for-another.txt'), stem)),
);

const isSame = (one: Part | undefined, other: Part | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  (one.entity === undefined
    ? other.entity === undefined && [...one.known].some((term) => other.known.has(term))
    : one.entity === other.entity);
