import type { Fact, FactKind, FactSheet, Quote, Span } from '../../src/engine/index.js';
import {
  formatList,
  highlightSegments,
  nameInside,
  shortName,
  storyTitle,
} from '../../src/ui/index.js';
import { attributionInWords, NEGATED, standingInWords } from '../shared/index.js';

/** Facts that rest on the same words. */
export interface FactPassage {
  readonly quote: Quote;
  /** The words of the facts, to set in bold; offsets into the story. */
  readonly marks: readonly Span[];
  /** Whom the quote means where it has only a pronoun, as in "about Josef Lind". */
  readonly about: string | undefined;
  /** Who says so, as in "reported by Anthropic", where the story does not itself. */
  readonly attribution: string | undefined;
  /** How it is put where it is no fact, or not yet, as in "planned". */
  readonly standing: string | undefined;
  /** Where else the stories say the same, as in "also said in another sentence of paragraph 7". */
  readonly also: string | undefined;
}

/** A subject as it was asked for, its canonical name if there is one, else the nearest. */
type AskedSubject = Pick<FactSheet, 'subject' | 'matched' | 'suggestions'>;

/** What a reply shows of a fact sheet. */
export interface FactsView {
  readonly subject: AskedSubject;
  /** The other subject, where only what concerns both was asked for. */
  readonly other: AskedSubject | undefined;
  /** The kind that was asked for, if one was. */
  readonly kind: FactKind | undefined;
  /** The news of the subject first, each with all its facts. */
  readonly passages: readonly FactPassage[];
}

const QUANTITY_KINDS: readonly FactKind[] = ['count', 'money', 'percent'];
/** Most further places that are named under a quote. */
const MAX_PLACES = 3;
/** Bold over more of a quote than this share sets nothing apart. */
const MAX_BOLD_SHARE = 0.75;

/** What a reply shows of the facts, those that rest on the same words together. */
export function factsViewModel(sheet: FactSheet, kind: FactKind | undefined): FactsView {
  const asked = sheet.matched ?? undefined;
  const passages = groupByQuote(sheet.facts).map((facts) => passageOf(facts, asked));
  return { subject: sheet, other: sheet.with, kind, passages };
}

type FactGroup = readonly [Fact, ...Fact[]];

/** The facts of the same words together; where the stories have these words twice, both as one. */
function groupByQuote(facts: readonly Fact[]): readonly FactGroup[] {
  const groups = new Map<string, [Fact, ...Fact[]]>();
  for (const fact of facts) {
    const key = fact.quote.text;
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()];
}

function passageOf(facts: FactGroup, asked: string | undefined): FactPassage {
  return {
    quote: facts[0].quote,
    marks: marksOf(facts),
    about: aboutOf(facts, asked),
    attribution: attributionOf(facts),
    standing: standingInWords(facts.filter(({ relation }) => relation !== '')),
    also: otherPlaces(facts),
  };
}

/** A word by itself tells nothing (`58`, `two`, `May`), a sum or a share does. */
const SCRAP = /^[^\s\p{Sc}%]*$/u;

/** The words of all the facts, else of the quantities among them, else none. */
function marksOf(facts: FactGroup): readonly Span[] {
  const { quote } = facts[0];
  const here = facts
    .filter((fact) => isAt(fact.quote, quote))
    .map((fact) => ({ ...fact, marks: withDenial(fact) }));
  const quantities = here.filter(({ kind }) => QUANTITY_KINDS.includes(kind));
  const isNoScrap = ({ start, end }: Span): boolean =>
    !SCRAP.test(quote.text.slice(start - quote.start, end - quote.start));
  const told = here.flatMap(({ marks, kind }) =>
    kind === 'date' ? [] : QUANTITY_KINDS.includes(kind) ? marks.filter(isNoScrap) : marks,
  );
  const figures = quantities.flatMap(({ marks }) => marks.filter(isNoScrap));
  const choices = told.some(isNoScrap) ? [told, figures] : [];
  const setsApart = (marks: readonly Span[]): boolean => {
    const bold = highlightSegments(quote, marks).filter((segment) => segment.bold);
    const length = bold.reduce((sum, { text }) => sum + text.length, 0);
    return length <= MAX_BOLD_SHARE * quote.text.length;
  };
  return choices.find(setsApart) ?? [];
}

/** A word that denies what follows it. */
const DENYING =
  /\b(?:den(?:y|ies|ied|ying|ials?)|dismiss(?:es|ed|ing)?|disput(?:es?|ed|ing)|reject(?:s|ed|ing)?|refut(?:es?|ed|ing)|rul(?:es?|ed|ing) out)\b/giu;

/**
 * What is set in bold of a fact: of one that is denied, from the word that denies it on, and nothing
 * where there is no such, for the bold words alone would read as if they were so.
 */
function withDenial({ marks, polarity, status, quote }: Fact): readonly Span[] {
  if (status !== 'denied' && polarity !== 'denied') return marks;
  return marks.flatMap((mark) => {
    const { start, end } = mark;
    if (NEGATED.test(quote.part(start, end).text)) return [mark];
    const before = quote.text.slice(0, start - quote.start);
    const denial = [...before.matchAll(DENYING)].at(-1);
    return denial ? [{ start: quote.start + denial.index, end }] : [];
  });
}

const isAt = (one: Quote, other: Quote): boolean =>
  one.story === other.story && one.start === other.start;

/** Most names after "about". */
const MAX_ABOUT = 2;

/**
 * Whom the facts are about where the quote does not name them: those who do it, but who says it stands
 * beside it anyway; and who was asked for, whom `her` or `the club` means there, unless they say all of it:
 * what they say may be of others.
 */
function aboutOf(facts: FactGroup, asked: string | undefined): string | undefined {
  const { quote } = facts[0];
  const speakers = new Set(facts.map(({ attribution }) => attribution));
  const isUnnamed = (name: string): boolean =>
    !name.includes(' … ') && !isNamedIn(quote.text, name);
  const subjects = [...new Set(facts.map(({ subject }) => subject))].filter(isUnnamed);
  const isAskedUnnamed =
    asked !== undefined &&
    /^\p{Lu}/u.test(asked) &&
    isUnnamed(asked) &&
    !facts.every(({ attribution }) => attribution !== undefined && isNamedIn(attribution, asked));
  const others = subjects.filter((name) => !speakers.has(name));
  const known = [...new Set([...others, ...(isAskedUnnamed ? [asked] : [])].map(short))];
  const named = withoutParts(known);
  return named.length > 0 && named.length <= MAX_ABOUT
    ? `about ${formatList(named, 'and')}`
    : undefined;
}

/** `Northdale` beside `Northdale Kitchens` is the same once more. */
const withoutParts = (names: readonly string[]): readonly string[] =>
  names.filter((name) => !names.some((one) => one !== name && ` ${one} `.includes(` ${name} `)));

const short = (name: string): string => shortName(nameInside(name));

const CAPITAL = /^\p{Lu}\S/u;

/** Whether a text has the last word of a name, or of somebody with a name of several words its initials. */
function isNamedIn(text: string, name: string): boolean {
  const words = name.split(/\s+/u);
  const initials = words.map(([letter = '']) => letter).join('');
  const [first = name] = words;
  const known = [words.at(-1) ?? name, ...[initials, first].filter((word) => CAPITAL.test(word))];
  return text.includes(name) || known.some((word) => word.length > 1 && text.includes(word));
}

/** "reported by Anthropic", "in part said by Anthropic", "denied by Sollander", "alleged" */
function attributionOf(facts: FactGroup): string | undefined {
  const clauses = facts.filter(({ relation }) => relation !== '');
  return attributionInWords(clauses.length > 0 ? clauses : facts, facts[0].quote);
}

/** "also said in another sentence of paragraph 7", "also said in the headline" */
function otherPlaces(facts: FactGroup): string | undefined {
  const { quote } = facts[0];
  const places = facts
    .flatMap((fact) => [...(isAt(fact.quote, quote) ? [] : [fact.quote]), ...fact.also])
    .filter((other) => !isAt(other, quote))
    .map((other) => placeBeside(other, quote));
  const all = [...new Set(places)];
  const [shown, more] = [all.slice(0, MAX_PLACES), all.length - MAX_PLACES];
  const named = sentencesAt(shown, quote);
  if (more > 0) named.push(`${more} more`);
  return named.length > 0 ? `also said in ${formatList(named, 'and')}` : undefined;
}

/** "another sentence of this paragraph", then "one of paragraph 7". */
function sentencesAt(places: readonly string[], { isTitle }: Quote): string[] {
  const first = places.findIndex((place) => !isHeadline(place));
  return places.map((place, at) => {
    if (isHeadline(place)) return place;
    return `${at > first ? 'one' : isTitle ? 'a sentence' : 'another sentence'} of ${place}`;
  });
}

const isHeadline = (place: string): boolean => place.startsWith(HEADLINE);

/** Where a quote stands, as a line under another one says it. */
function placeBeside(other: Quote, { story, paragraph, isTitle }: Quote): string {
  const isHere = other.story === story;
  if (other.isTitle) return isHere ? HEADLINE : `${HEADLINE} of ${storyTitle(other)}`;
  if (!isHere) return `paragraph ${other.paragraph} of ${storyTitle(other)}`;
  return !isTitle && other.paragraph === paragraph
    ? 'this paragraph'
    : `paragraph ${other.paragraph}`;
}

const HEADLINE = 'the headline';
