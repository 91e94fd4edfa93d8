import type { Span } from '../document/index.js';
import {
  type Assertion,
  antecedentOf,
  childOf,
  childrenOf,
  clausePhrase,
  predicateAt,
  predicatePhrase,
  relativeHead,
  type StoryMention,
  subtree,
  type SyntaxNode,
} from '../language/index.js';
import type { FactSentence } from './fact-story.js';
import { slicesOf, wholePhrase } from './phrases.js';
import { isQuoted } from './quoting/is-quoted.js';

/** Whom a fact is said of, or who says it. */
export interface Who {
  /** Their words as a reader sees them: where the story has a pronoun, whom it means. */
  readonly shown: readonly Span[];
  /** Where they stand in the sentence. */
  readonly stands: readonly Span[];
  readonly words: readonly SyntaxNode[];
  readonly mentions: readonly StoryMention[];
}

const FIRST_PERSON = /^(?:i|me|myself)$/u;
const goesOnInFirstPerson = (clause: SyntaxNode): boolean =>
  subtree(clause).some(({ lower }) => /^(?:m[ey]|mine|myself)$/u.test(lower));

/** By themselves they tell nobody what they mean. */
const POINTING =
  /^(?:it|he|him|she|her|they|them|this|that|these|those|which|who|whom|what|there|such|so)$/u;

/**
 * Who is meant by a noun phrase; undefined where a reader could not tell.
 *
 * @param clause the predicate whose subject it is, which is no part of it
 * @param speaker whose words they are, whom `I` means
 */
export function whoIs(
  head: SyntaxNode,
  sentence: FactSentence,
  { clause, speaker }: { readonly clause?: SyntaxNode; readonly speaker?: Who | undefined } = {},
): Who | undefined {
  const { words, read } = sentence;
  if (head.base === 'flat' && head.parent?.upos === 'NOUN')
    return whoIs(head.parent, sentence, { ...(clause && { clause }), speaker });
  const without = new Set(clause ? [clause] : []);
  const predicate = predicateAt(head);
  const phrase = predicate?.copula
    ? predicatePhrase(head).filter((word) => !clause || !subtree(clause).includes(word))
    : predicate
      ? clausePhrase(head)
      : wholePhrase(head, words, without);
  const own = withoutPreposition(phrase, head);
  const stands = slicesOf(own, words, read.story.text);
  const mentions = sentence.mentions.filter((mention) => own.includes(mention.head));
  if (head.upos === 'PRON' || head.upos === 'DET') {
    if (clause && antecedentOf(head, clause)) return undefined;
    // `I was afraid for my daughter` reads right only as it stands.
    if (FIRST_PERSON.test(head.lower) && clause && speaker && goesOnInFirstPerson(clause))
      return { shown: stands, stands, words: own, mentions: speaker.mentions };
    if (FIRST_PERSON.test(head.lower))
      return speaker && { shown: speaker.shown, stands, words: own, mentions: speaker.mentions };
    if (POINTING.test(head.lower) && own.length === 1) {
      if (speaker && isQuoted(head, sentence) && !meansSomeoneElse(head, sentence, speaker))
        return { shown: stands, stands, words: own, mentions: [] };
      const meant = antecedentOfPronoun(head, sentence);
      if (!meant) return undefined;
      return { shown: meant.shown, stands, words: own, mentions: [...mentions, ...meant.mentions] };
    }
  }
  const counted = head.upos === 'NUM' && own.length === 1 ? countedBefore(head, words) : undefined;
  if (counted) {
    const shown = [head, counted].flatMap((word) => slicesOf([word], words, read.story.text));
    const ofCounted = sentence.mentions.filter((one) => one.head === counted);
    return { shown, stands, words: own, mentions: [...mentions, ...ofCounted] };
  }
  const name =
    standsForName(head, own, sentence) ??
    nameBeside(head, own, sentence) ??
    nameBefore(head, sentence);
  if (name) return { shown: [name], stands, words: own, mentions };
  const whose = clause && own.find(({ lower, base }) => lower === 'whose' && base === 'nmod');
  const owner = whose && (relativeHead(clause) ?? nounAt(words, whose.index - 1));
  if (!owner) return { shown: stands, stands, words: own, mentions };
  const ofOwner = withoutPreposition(wholePhrase(owner, words, new Set([clause])), owner);
  const rest = own.filter((word) => word !== whose);
  return {
    ...{ stands, words: own },
    shown: [ofOwner, rest].flatMap((part) => slicesOf(part, words, read.story.text)),
    mentions: [...mentions, ...sentence.mentions.filter((one) => ofOwner.includes(one.head))],
  };
}

/** `people` of `three people died and two were missing`. */
const countedBefore = (number: SyntaxNode, words: readonly SyntaxNode[]): SyntaxNode | undefined =>
  words
    .slice(0, number.index)
    .findLast(({ upos, children }) => upos === 'NOUN' && children.some(isCount));

const isCount = ({ base }: SyntaxNode): boolean => base === 'nummod';

/** In somebody's own words `she` is somebody with a name, and not the one who speaks; else it stays open. */
function meansSomeoneElse(pronoun: SyntaxNode, { mentions }: FactSentence, speaker: Who): boolean {
  const entity = mentions.find(({ head }) => head === pronoun)?.referent.entity;
  return (
    entity !== undefined && !speaker.mentions.some(({ referent }) => referent.entity === entity)
  );
}

/** `the company` by itself says nothing to a reader: the name that it means. */
function standsForName(
  head: SyntaxNode,
  phrase: readonly SyntaxNode[],
  { mentions, names }: FactSentence,
): Span | undefined {
  const isAlone = phrase.length === 2 && phrase[0]?.lower === 'the' && head.upos === 'NOUN';
  const meant = isAlone ? mentions.find((one) => one.head === head)?.referent.entity : undefined;
  return meant && meant.kind !== 'product' ? names.get(meant) : undefined;
}

/** `Its founder, Ada Weil`, `one of the clerks, Ada Weil`: who reads that alone knows the name only. */
function nameBeside(
  head: SyntaxNode,
  phrase: readonly SyntaxNode[],
  { mentions, names }: FactSentence,
): Span | undefined {
  if (head.upos !== 'NUM' && !phrase.some(isPersonal)) return undefined;
  const beside = childrenOf(head, 'appos').filter(({ upos }) => upos === 'PROPN');
  const [named] = mentions.filter((one) => beside.includes(one.head));
  return named?.referent.entity && names.get(named.referent.entity);
}

/** `Ada Weil, the minister for health, who wrote the bill`: it is she who wrote it, and no second person. */
function nameBefore(head: SyntaxNode, { mentions, names }: FactSentence): Span | undefined {
  if (head.base !== 'appos' || head.upos !== 'NOUN') return undefined;
  const entity = mentions.find((one) => one.head === head.parent)?.referent.entity;
  return entity?.kind === 'person' ? names.get(entity) : undefined;
}

/** `its`, `them` */
const isPersonal = ({ xpos, lower }: SyntaxNode): boolean =>
  /^PRP\$?$/u.test(xpos) && !FIRST_PERSON.test(lower);

/** The noun or name that a word belongs to, a comma left aside. */
function nounAt(words: readonly SyntaxNode[], at: number): SyntaxNode | undefined {
  const word = words[at];
  if (word?.text === ',') return nounAt(words, at - 1);
  return /^(?:NOUN|PROPN)$/u.test(word?.upos ?? '') ? word : undefined;
}

/** What a pronoun stands for, as the story names it: the name, else the noun before it with its phrase. */
function antecedentOfPronoun(
  pronoun: SyntaxNode,
  { mentions, names, wordAt }: FactSentence,
): Pick<Who, 'shown' | 'mentions'> | undefined {
  const meant = mentions.find(({ head }) => head === pronoun)?.referent;
  const name = meant?.entity && names.get(meant.entity);
  if (name) return { shown: [name], mentions: [] };
  const noun = meant?.nouns.findLast(({ end }) => end <= pronoun.start);
  const place = noun && wordAt(noun.head.start);
  return place && whoIs(place.word, place.sentence);
}

/** `of the council` as an argument is `the council`. */
const withoutPreposition = (
  phrase: readonly SyntaxNode[],
  head: SyntaxNode,
): readonly SyntaxNode[] => {
  const joining = new Set(
    head.children
      .filter(
        ({ base, xpos, index }) =>
          // `when the mayor said`, where a parser hangs `when` from the mayor.
          (/^(?:case|mark|cc|punct)$/u.test(base) || xpos === 'WRB') && index < head.index,
      )
      .flatMap((one) => subtree(one)),
  );
  return phrase.filter((word) => !joining.has(word));
};

/** Who says something; undefined where nobody is told. */
export function whoSays(
  { speaker }: Pick<Assertion, 'speaker'>,
  { wordAt }: FactSentence,
): Who | undefined {
  const place = speaker && wordAt(speaker.head.start);
  const found = place && { ...place, word: namedBeside(place.word, place.sentence) };
  const who = found && whoIs(found.word, found.sentence);
  return who && withWhatTheyAre(who, found.word, found.sentence);
}

/** `Dr Holm said she knew it was safe`: she and Dr Holm are one, by one name. */
function namedBeside(word: SyntaxNode, { mentions }: FactSentence): SyntaxNode {
  const own = mentions.find(({ head }) => head === word)?.referent.entity;
  if (word.upos !== 'PRON' || !own) return word;
  const named = mentions.findLast(
    ({ head, referent }) =>
      referent.entity === own && head.upos === 'PROPN' && head.index < word.index,
  );
  return named?.head ?? word;
}

/** `Its owner, a dentist`: whose owner it is a reader cannot tell, but what the owner is. */
function withWhatTheyAre(who: Who, head: SyntaxNode, { words, read }: FactSentence): Who {
  const what = who.words.some(isPersonal) ? childOf(head, 'appos') : undefined;
  if (!what || who.shown !== who.stands) return who;
  const own = [...who.words, ...wholePhrase(what, words)];
  return { ...who, shown: slicesOf(own, words, read.story.text) };
}
