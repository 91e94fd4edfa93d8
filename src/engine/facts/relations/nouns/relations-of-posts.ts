import { covers } from '../../../document/index.js';
import { type NameMention, prepositionOf, type SyntaxNode } from '../../../language/index.js';
import { bodySpokenOf } from './body-spoken-of.js';
import { isBodyNoun } from '../noun-standing.js';
import type { Party } from '../party.js';
import { postBefore } from './posts.js';
import { type RelatedMentions, relationBetween } from '../related-mentions.js';
import type { PartySentence } from '../story-parties.js';

/**
 * Who holds a post where a title before the name says so: `Acme chief executive Eva Holt`, `council leader Eva
 * Holt`; `chief executive Eva Holt` is that of the body which the story speaks of there.
 */
export function relationsOfPosts(sentence: PartySentence): RelatedMentions[] {
  return sentence.nameMentions
    .filter(({ entity }) => entity.kind === 'person')
    .flatMap((name) => postOf(name, sentence));
}

function postOf(name: NameMention, sentence: PartySentence): RelatedMentions[] {
  const { words, parties } = sentence;
  const own = words.filter((word) => covers({ start: name.bare, end: name.end }, word));
  const [first] = own;
  // `council chairman Cllr Eva Holt`
  const titled = words.find((word) => word.start === name.start);
  const post =
    first && (postBefore(first.index, words) ?? (titled && postBefore(titled.index, words)));
  if (!first || !post || own.some((word) => word.children.some(saysWhere))) return [];
  const { before } = post;
  const start = startOfBody(before, sentence) ?? post.first.start;
  const party =
    start === post.first.start
      ? isOpen(before) && post.mayLeaveUnsaid
        ? bodySpokenOf(first, sentence)
        : undefined
      : bodyAt(before, sentence);
  if (!party) return [];
  const who = { start: name.bare, end: name.end, head: first, closeness: 'itself' } as const;
  return relationBetween(
    sentence,
    [
      { ...who, party: parties.named(name.entity) },
      { ...who, party },
    ],
    { directed: false, words: { start, end: name.end }, by: 'noun' },
  );
}

/** `chief executive Eva Holt of Acme` */
const saysWhere = (child: SyntaxNode): boolean =>
  child.base === 'nmod' && /^(?:of|at|from)$/u.test(prepositionOf(child));

/** Nothing that says whose a post is: `said`, `and`, `the`, or the start of the sentence. */
const isOpen = (before: SyntaxNode | undefined): boolean =>
  before === undefined ||
  /^(?:VERB|ADP|CCONJ|SCONJ|PUNCT|AUX|ADV)$/u.test(before.upos) ||
  /^(?:the|which|that|whom)$/u.test(before.lower);

/** Where the body's own words before a post begin: at the first of its name's. */
const startOfBody = (before: SyntaxNode | undefined, sentence: PartySentence): number | undefined =>
  before && bodyAt(before, sentence)
    ? (sentence.nameMentions.find((one) => covers(one, before)) ?? before).start
    : undefined;

/** The body that a word before a post names: `council leader`. */
function bodyAt(word: SyntaxNode | undefined, sentence: PartySentence): Party | undefined {
  if (!word) return undefined;
  const name = sentence.nameMentions.find((one) => covers(one, word));
  if (name)
    return name.entity.kind === 'organisation' ? sentence.parties.named(name.entity) : undefined;
  return word.upos === 'NOUN' && isBodyNoun(word)
    ? sentence.parties.bodyCalled(word.lemma.toLowerCase())
    : undefined;
}
