import {
  type Assertion,
  childOf,
  isIdentifying,
  isPassive,
  needsClaim,
  reportingVerb,
  subjectOf,
  subtree,
  type SyntaxNode,
} from '../../language/index.js';
import { activeFromPassive, agentOf } from './active-from-passive.js';
import { clauseParts, type Constituent } from './clause.js';
import { isDoubtfulDoer } from '../doubt/doubtful-it.js';
import type { FactSentence } from '../fact-story.js';
import { slicesOf } from '../phrases.js';
import { isSubject } from './subject-of-clause.js';
import { type Who, whoIs, whoSays } from '../who.js';

const ASKS = /\?["”’')]*$/u;
/** Who would, will or did not say something has not said it. */
const NOT_SAID = /^(?:not|n't|never|would|will|could|may|might|be|been|was|were|is|are)$/u;

/** What a clause says before its facts are made of it: slices of the story by what they are. */
export interface ToldClause {
  readonly node: SyntaxNode;
  readonly assertion: Assertion;
  readonly subject: Who;
  readonly relation: readonly SyntaxNode[];
  readonly constituents: readonly Constituent[];
  readonly speaker: Who | undefined;
}

/** Takes a clause apart; undefined where it says nothing that a reader could take by itself. */
export function toldIn(
  node: SyntaxNode,
  sentence: FactSentence,
  units: ReadonlySet<SyntaxNode>,
): ToldClause | undefined {
  const [assertion] = sentence.said.get(node) ?? [];
  const head = subjectOf(node);
  if (
    !assertion ||
    !head ||
    !isSubject(head, node, sentence.words) ||
    ASKS.test(sentence.read.quote.text) ||
    isDoubtfulDoer(head, sentence)
  )
    return undefined;
  const speaker = whoSays(assertion, sentence);
  const subject = whoIs(head, sentence, { clause: node, speaker });
  if (!subject || subject.shown.length === 0) return undefined;
  // Who is said to say it is no part of what they say: `according to the mayor`.
  const sayer = sentence.words.filter(({ start }) => start === assertion.speaker?.head.start);
  const agent = agentOf(node, assertion, sentence);
  const without = new Set([...sayer, ...(agent ? [agent] : [])]);
  const { relation, constituents } = clauseParts(node, sentence.words, units, without);
  if (!relation.some(({ upos }) => upos === 'VERB' || upos === 'AUX')) return undefined;
  const isTime = ({ head: part }: Constituent): boolean =>
    assertion.arguments.some(({ role, head: own }) => role === 'time' && own.start === part.start);
  // `Police on Monday arrested him`
  const behind = constituents.filter(
    (part) => isBehindSubject(part, subject, relation) && !isTime(part),
  );
  const told = {
    node,
    assertion,
    relation,
    speaker,
    subject: behind.length === 0 ? subject : withPhrases(subject, behind, sentence),
    constituents: constituents.filter((part) => !behind.includes(part)),
  };
  const turned = {
    ...told,
    ...(agent ? activeFromPassive(agent, told, sentence) : behindThere(told, sentence)),
  };
  return { ...turned, speaker: speaker ?? ownSpeaker(turned, agent !== undefined) };
}

/** `There are no talks`: what there is stands behind the verb, or a reader could not tell that it is said. */
function behindThere(
  { node, subject, constituents }: ToldClause,
  { words, read }: FactSentence,
): Pick<ToldClause, 'subject' | 'constituents'> | undefined {
  const there = childOf(node, 'expl');
  const [top] = subject.words.filter(({ parent }) => !parent || !subject.words.includes(parent));
  if (there?.lower !== 'there' || !top) return undefined;
  const stands = slicesOf([there], words, read.story.text);
  return {
    subject: { ...subject, shown: stands, stands, words: [there] },
    constituents: [
      { head: top, words: subject.words, core: true, shown: subject.shown },
      ...constituents,
    ],
  };
}

/** Who accuses, urges or describes says so themself. */
function ownSpeaker(
  { node, relation, subject, constituents }: ToldClause,
  turned: boolean,
): Who | undefined {
  const form = node.lower;
  if ((isPassive(node) && !turned) || isNoSaying(node)) return undefined;
  const claims = !needsClaim(form) || hasClaim(node);
  const says = turned ? isIdentifying(form) : reportingVerb(form) !== undefined && claims;
  const affirmed = !relation.some(({ lower }) => NOT_SAID.test(lower));
  return says && affirmed && constituents.length > 0 ? subject : undefined;
}

const SELF = /^(?:it|him|her|them|your|my)sel(?:f|ves)$/u;

/** `called in the police`, `called off the sale`: what is done so is no word of anybody's. */
const isStep = (verb: SyntaxNode): boolean =>
  verb.lemma === 'call' && /^(?:in|off|up)$/u.test(childOf(verb, 'compound:prt')?.lower ?? '');

const HOW_MUCH = /^(?:little|nothing|less|more|much|anything|enough)$/u;

/** `has said little`: how much somebody says is no word of theirs. */
const saysHowMuch = (verb: SyntaxNode): boolean =>
  HOW_MUCH.test(childOf(verb, 'obj')?.lower ?? '') && !childOf(verb, 'ccomp');

/** `the club that calls itself Blue Door`, `fans asking for a photograph`: no claim, and none that the text gives somebody. */
const isNoSaying = (verb: SyntaxNode): boolean =>
  isStep(verb) ||
  saysHowMuch(verb) ||
  subtree(verb).some(({ lower, index }) => index === verb.index + 1 && SELF.test(lower)) ||
  (verb.relation === 'acl' && verb.xpos === 'VBG' && !hasClaim(verb));

/** `pleaded to be heard`; no claim is `pleaded guilty`. */
const hasClaim = (verb: SyntaxNode): boolean =>
  childOf(verb, 'ccomp') !== undefined || childOf(verb, 'xcomp')?.upos === 'VERB';

/** `the sale to Everton for £22 million covered it`: between subject and verb it belongs to the subject. */
function isBehindSubject(
  { head, replaced, words }: Constituent,
  subject: Who,
  relation: readonly SyntaxNode[],
): boolean {
  const last = subject.words.at(-1)?.index ?? Infinity;
  const verb = Math.min(...relation.map(({ index }) => index));
  const [first] = words;
  return (
    replaced !== true &&
    /^(?:obl|nmod)$/u.test(head.base) &&
    head.index < verb &&
    first?.index === last + 1
  );
}

function withPhrases(
  subject: Who,
  phrases: readonly Constituent[],
  { words, read, mentions }: FactSentence,
): Who {
  const own = [...subject.words, ...phrases.flatMap((part) => part.words)];
  const stands = slicesOf(own, words, read.story.text);
  return {
    ...{ stands, words: own },
    shown: subject.shown === subject.stands ? stands : subject.shown,
    mentions: [
      ...subject.mentions,
      ...mentions.filter(({ head }) => phrases.some((part) => part.words.includes(head))),
    ],
  };
}
