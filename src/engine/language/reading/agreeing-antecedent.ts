import type { Candidate, EntityDraft } from '../coreference/entity-draft.js';
import type { Mention } from '../coreference/mention.js';
import { type Anaphor, type ChooseAntecedent, isOwnProduct } from '../coreference/resolve.js';
import { COMMON_NOUNS, FIRM_NOUNS } from '../entities/anaphor-words.js';
import type { Entity } from '../entities/entity-registry.js';
import { isKindOfBody } from '../entities/kinds-of-bodies.js';
import type { SyntaxNode } from '../grammar/tree.js';
import { agrees } from './antecedent-agreement.js';
import { isNewspaper, type MainOf } from './main-bodies.js';
import { isAlone, type MeantBy } from './meant-by-themselves.js';
import { type Fitting, isInSubject, nearestNamed } from './nearest-named.js';
import {
  doerAbove,
  isBesideIt,
  meantBeside,
  isReflexive,
  namedBehind,
  namedBeside,
} from './antecedents/co-arguments.js';
import { isBody } from './antecedents/bodies.js';
import { doerBefore, holderBefore, personBefore } from './antecedents/doer-before.js';
import {
  accusedBeside,
  hasOfficer,
  isAccused,
  isBehindBy,
  isNoTime,
} from './antecedents/bodies-and-times.js';
import { firmOfExperts } from './antecedents/firm-of-experts.js';
import { onlyHears } from './antecedents/hearers-of-cases.js';
import { judgedObject } from './antecedents/judged-object.js';
import { type Guesses, likeliestOfSeveral } from './antecedents/likeliest-of-several.js';
import { withoutScenes } from './antecedents/scenes.js';
import { isCalledOtherwise, type NounsOfNames } from './bearers/nouns-of-names.js';
import { nearestPersons, onlyPersonBefore } from './nearest-persons.js';
import { productOfMaker } from './product-of-maker.js';
import { quotedSpeaker } from './quoted-speaker.js';
import {
  bodyThatSays,
  sayerBefore,
  speakerNear,
  speakerOfTurn,
  speaking,
} from './antecedents/saying-antecedent.js';

/**
 * Chooses the likeliest antecedent among those that agree with what is known of the names: `she` is no
 * firm, `the mayor` is whoever bears that title, `the company` no ministry and no person.
 *
 * @param meant whom a mention means by itself
 * @param mainOf whom a noun means where the story is about one such
 * @param called what the names are called by the nouns beside them
 * @param guesses those of several possible antecedents are added to them
 */
export function agreeingAntecedent(
  meant: MeantBy,
  mainOf: MainOf = () => undefined,
  called: NounsOfNames = new Map(),
  guesses: Guesses = new Set(),
): ChooseAntecedent {
  const known = new Map<EntityDraft, Entity | number>();
  const entityOf = ({ entity: draft }: Candidate): Entity | undefined => {
    // Where none is known yet, how many of its mentions were asked.
    const found = known.get(draft) ?? 0;
    if (typeof found !== 'number') return found;
    const entity = draft.mentions
      .slice(found)
      .map(meant)
      .find((one) => one !== undefined);
    known.set(draft, entity ?? draft.mentions.length);
    return entity;
  };
  return (anaphor) => {
    const { mention, candidates } = anaphor;
    const noun = mention.kind === 'nominal' ? mention.head.lower : undefined;
    const bearer = meant(mention);
    if (bearer) {
      const again = candidates.findIndex((one) => entityOf(one) === bearer);
      return again < 0 ? unnamedBefore(anaphor, entityOf) : again;
    }
    if (isNoTime(mention)) return undefined;
    if (isOwnProduct(mention)) return productOfMaker(anaphor, entityOf);
    const doer = isReflexive(mention.head) ? undefined : doerAbove(mention.head);
    const others = new Set(
      [
        ...namedBeside(mention.head),
        ...namedBehind(mention.head),
        ...(doer ? [doer] : []),
        ...speakerAround(mention),
      ].flatMap((head) => meant({ head, kind: head.upos === 'PROPN' ? 'name' : 'nominal' }) ?? []),
    );
    const main = standsForName(mention) ? mainOf(mention.head.lower) : undefined;
    const all = candidates.map((candidate, at) => ({ candidate, at, entity: entityOf(candidate) }));
    const toldFrom = new Set(
      all.flatMap((one) =>
        isToldFromName(mention, one.candidate.mention) ? (one.entity ?? []) : [],
      ),
    );
    const isMeantBeside = meantBeside(mention.head, doer);
    const fitting = all.filter((one) => {
      const { candidate, entity } = one;
      const { head } = candidate.mention;
      if (head === doer || isBesideIt(mention.head, head)) return false;
      if (onlyHears(head, mention.head)) return false;
      if (isMeantBeside(candidate)) return false;
      if (entity && others.has(entity)) return false;
      if (entity && noun && isCalledOtherwise(noun, called.get(entity))) return false;
      if (entity && toldFrom.has(entity)) return false;
      if (hasOfficer(mention) && !isBody(one)) return false;
      if (isOwnOfMeant(mention, head, entity)) return false;
      return agrees(anaphor, candidate, entity) && !isAsideOfMain(one, main);
    });
    const agreeing = withoutScenes(anaphor, nearestPersons(anaphor, speaking(anaphor, fitting)));
    if (/-year-olds?$/u.test(noun ?? '')) return onlyPersonBefore(anaphor, fitting);
    const standsIn = noun !== undefined && isStandIn(noun, mention.head);
    const nearMain = main && nearerThanOthers(main, agreeing);
    if (standsIn && nearMain) return nearMain.at;
    const accused = standsIn ? accusedBeside(anaphor, agreeing) : undefined;
    if (accused !== undefined) return accused;
    const employer = standsIn ? firmOfExperts(anaphor, agreeing) : undefined;
    if (employer !== undefined) return employer;
    const [namesake] = standsIn ? namedSo(noun, agreeing) : [];
    if (namesake && !(noun && hasNearerFirm(noun, namesake, agreeing))) return namesake.at;
    const sayer =
      bodyThatSays(anaphor, fitting) ??
      speakerOfTurn(anaphor, fitting, all) ??
      sayerBefore(anaphor, agreeing) ??
      judgedObject(anaphor, agreeing) ??
      holderBefore(anaphor, agreeing) ??
      personBefore(anaphor, fitting);
    if (sayer !== undefined) return sayer;
    const near = standsIn ? nearestNamed(anaphor, agreeing, 0) : undefined;
    if (near !== undefined) return near;
    const likeliest =
      likeliestOfSeveral(anaphor, agreeing, guesses) ??
      speakerNear(anaphor, agreeing) ??
      doerBefore(anaphor, agreeing);
    if (likeliest?.entity || !standsIn) return likeliest?.at;
    return nearestNamed(anaphor, agreeing) ?? likeliest?.at;
  };
}

/** `the city` of a story about Lund is not the one to which somebody just went, nor `the firm` who wrote of it. */
const isAsideOfMain = ({ candidate, entity }: Fitting, main: Entity | undefined): boolean =>
  main !== undefined &&
  entity !== undefined &&
  entity !== main &&
  !isAccused(candidate.mention.head) &&
  (!isInSubject(candidate.mention.head) ||
    isBehindBy(candidate.mention.head) ||
    (entity.kind === 'place' && candidate.mention.head.base === 'nmod') ||
    isNewspaper(entity));

/**
 * `his nephew` behind which `The nephew, Tom Berg` tells who that is; undefined where several may be meant.
 *
 * @returns where it stands among the candidates
 */
function unnamedBefore(
  { mention, candidates }: Anaphor,
  entityOf: (candidate: Candidate) => Entity | undefined,
): number | undefined {
  if (mention.kind !== 'nominal' || mention.number !== 'singular') return undefined;
  const same = candidates.flatMap((one, at) =>
    // `its engineers` are not the engineer.
    one.mention.noun === mention.noun && one.mention.number === 'singular' && isOfText(one.mention)
      ? [{ one, at }]
      : [],
  );
  const [first] = same;
  return first && same.every(({ one }) => one.entity === first.one.entity && !entityOf(one))
    ? first.at
    : undefined;
}

/** `Ostrom sold Lyre beside the old model`: with an adjective a thing is told from the one named in its own sentence. */
const isToldFromName = ({ kind, head, sentence }: Mention, name: Mention): boolean =>
  kind === 'nominal' &&
  name.kind === 'name' &&
  name.sentence === sentence &&
  COMMON_NOUNS.get(head.lower)?.includes('product') === true &&
  head.children.some(({ base, index }) => base === 'amod' && index < head.index);

/** A common noun with its article; a headline leaves it out. */
const isOfText = ({ kind, determiner }: Mention): boolean =>
  kind === 'nominal' && determiner !== 'none';

/** The main one where no other that fits is named as near: `Shares in Acme fell, which the company blamed on rain`. */
function nearerThanOthers(main: Entity, fitting: readonly Fitting[]): Fitting | undefined {
  const [own, other] = [true, false].map((isMain) =>
    fitting.find(({ entity }) => entity && (entity === main) === isMain),
  );
  const isNearer =
    own && own.candidate.mention.sentence > (other?.candidate.mention.sentence ?? -1);
  return isNearer ? own : undefined;
}

/** Whether a mention is a noun that stands for a name: `the club`, and nothing that says which. */
export const standsForName = ({ kind, head }: Mention): boolean =>
  kind === 'nominal' && isStandIn(head.lower, head);

const POSSESSIVES: ReadonlyMap<string, string> = new Map([
  ['he', 'his'],
  ['she', 'her'],
]);

/** `her neighbour, Devlin Hask, … she`: of whom nothing says that it is a woman, she is the one before. */
function isOwnOfMeant(
  { pronoun }: Mention,
  candidate: SyntaxNode,
  entity: Entity | undefined,
): boolean {
  const possessive = POSSESSIVES.get(pronoun ?? '');
  if (!possessive || entity?.gender !== undefined || candidate.upos !== 'PROPN') return false;
  return [
    candidate,
    ...candidate.children.filter(({ base }) => /^(?:nmod|appos|compound)$/u.test(base)),
    ...(/^(?:appos|flat)$/u.test(candidate.base) ? [candidate.parent] : []),
  ].some((noun) =>
    noun?.children.some(({ lower, relation }) => relation === 'nmod:poss' && lower === possessive),
  );
}

/** Who speaks of `he` and `she` means another: `“I asked the foreman and he left,” Holm said`. */
function speakerAround({ head, pronoun }: Mention): readonly SyntaxNode[] {
  const speaker = /^(?:he|she)$/u.test(pronoun ?? '') ? quotedSpeaker(head) : undefined;
  return speaker && speaker !== head ? [speaker] : [];
}

/** The names of bodies that go by a noun: of `the council` those of councils. */
const namedSo = (noun: string | undefined, fitting: readonly Fitting[]): readonly Fitting[] =>
  fitting.filter(
    ({ entity }) =>
      entity !== undefined && noun !== undefined && isKindOfBody(noun, entity) === true,
  );

/** Whether a body that may be a firm was named since one was whose name says so: `Acme Foods … Oakhurst … the company`. */
const hasNearerFirm = (noun: string, namesake: Fitting, fitting: readonly Fitting[]): boolean =>
  FIRM_NOUNS.has(noun) &&
  fitting.some(
    ({ candidate, entity }) =>
      entity?.kind === 'organisation' &&
      isKindOfBody(noun, entity) !== false &&
      candidate.mention.head.base === 'nsubj' &&
      candidate.mention.sentence > namesake.candidate.mention.sentence,
  );

/** `the company` and the like stand for a name where nothing says which company. */
const isStandIn = (noun: string, head: SyntaxNode): boolean =>
  COMMON_NOUNS.has(noun) && isAlone(head) && head.children.some(({ lower }) => lower === 'the');
