import { flag } from './flag.js';
import type { Word, WordMention } from './span-candidates.js';

const BE = /^(?:is|are|was|were|be|been|being|am|'s)$/u;
const CLAUSE =
  /^(?:that|which|who|whom|whose|when|where|while|because|if|has|had|have|will|would)$/u;
const VERBAL = /(?:ed|ing)$/u;

export function lengths({ length }: readonly Word[]): number[] {
  return [
    Math.log(length),
    flag(length === 1),
    flag(length === 2),
    flag(length === 3),
    flag(length > 5),
  ];
}

/** `holdsOf` to `holdsOther`. */
export function contents(inside: readonly Word[]): number[] {
  const stops = inside.filter(({ stop }) => stop).map(({ lower }) => lower);
  const other = stops.filter(
    (word) =>
      !/^(?:of|and|or|the|a|an|in|for|to|on)$/u.test(word) && !BE.test(word) && !CLAUSE.test(word),
  );
  return [
    flag(stops.includes('of')),
    flag(stops.includes('and') || stops.includes('or')),
    flag(inside.slice(1).some(({ mark }) => mark.includes(','))),
    flag(stops.some((word) => BE.test(word))),
    flag(stops.some((word) => CLAUSE.test(word))),
    flag(other.length > 0),
  ];
}

/** `cutsMention` to `twoMentions`. */
export function mentionCuts(
  mentions: readonly WordMention[],
  words: readonly Word[],
  first: number,
  last: number,
): number[] {
  const touching = mentions.filter((mention) => mention.first <= last && mention.last >= first);
  const cut = touching.some((mention) => mention.first < first || mention.last > last);
  const capital = (at: number): boolean => words[at]?.capital === true && !words[at].stop;
  const joined = (at: number): boolean => words[at]?.mark === '';
  const cutsCapitals =
    (first > 1 && capital(first) && capital(first - 1) && joined(first)) ||
    (capital(last) && capital(last + 1) && joined(last + 1));
  return [
    flag(cut),
    flag(cutsCapitals),
    flag(touching.some((mention) => mention.first === first && mention.last === last)),
    flag(touching.filter((mention) => mention.first >= first && mention.last <= last).length > 1),
  ];
}

/** `endsVerbal` to `beginsAdverb`. */
export function verbal(inside: readonly Word[]): number[] {
  const [opening] = inside;
  const closing = inside.at(-1);
  return [
    flag(closing && !closing.capital && VERBAL.test(closing.lower)),
    flag(opening && !opening.capital && VERBAL.test(opening.lower)),
    flag(opening && !opening.capital && opening.lower.endsWith('ly')),
  ];
}

/** In the order of {@link SHAPES}. */
export function shapes(
  inside: readonly Word[],
  mentions: readonly WordMention[],
  first: number,
  last: number,
): number[] {
  const exact = mentions.filter((mention) => mention.first === first && mention.last === last);
  const within = mentions.filter((mention) => mention.first >= first && mention.last <= last);
  const content = inside.filter(({ stop }) => !stop);
  const capitals = content.filter(({ capital }) => capital).length;
  const closing = inside.at(-1);
  const time = /^(?:date|range|duration)$/u;
  return [
    Math.max(0, ...exact.map(({ fits }) => fits)),
    Math.max(0, ...within.map(({ fits }) => fits)),
    flag(exact.some(({ isName }) => isName)),
    flag(exact.some(({ isName, type }) => !isName && !time.test(type))),
    flag(exact.some(({ type }) => time.test(type))),
    flag(capitals === content.length),
    flag(capitals === 0 && !content.some(({ digit }) => digit)),
    flag(content.some(({ digit }) => digit)),
    Math.log(inside.length),
    flag(closing?.lower.endsWith('ly')),
  ];
}
