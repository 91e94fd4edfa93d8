import { PERSON_NOUNS } from '../../language/index.js';
import type { Passage } from '../../search/index.js';
import type { PassageNote } from './notes.js';
import type { Question } from './question.js';

/** `who is the president of Acme`, `who's Acme's boss`. */
const ASKED = [
  /\bwho(?:['’]s| is| was) (?:the )?(?:\p{L}+ ){0,2}?(?<office>\p{L}+) (?:of|at|for) /iu,
  /\bwho(?:['’]s| is| was) .*['’]s? (?:\p{L}+ )?(?<office>\p{L}+)\W*$/iu,
];
const NEXT_TO = /\b(?<how>acting|assistant|deputy|former|vice)[ -]$/iu;
/** Between an owner and the office: `Velnor's chief executive`. */
const BEFORE = /^(?:['’]s?)? (?:\p{Ll}+ ){0,2}$/u;
const OF = /^ (?:of|at|for) (?:the )?/iu;

/**
 * Whether a passage speaks of an office that is asked for, and of that of others alone: of Nvidia's chief
 * where Alibaba's is asked for, of a vice president in place of the president.
 */
export function hasOtherOffice(
  { text }: Pick<Question, 'text'>,
  { story, start, end }: Passage,
  { mentions }: Pick<PassageNote, 'mentions'>,
): boolean {
  const office = ASKED.flatMap((one) => one.exec(text)?.groups?.['office'] ?? [])[0];
  if (office === undefined || !isOffice(office)) return false;
  const asked = new Set(wordsOf(text));
  const words = story.text.slice(start, end);
  const names = mentions.filter(({ isName }) => isName);
  const isOthers = (from: number, to: number): boolean => {
    const how = NEXT_TO.exec(words.slice(0, from))?.groups?.['how'];
    if (how !== undefined && !asked.has(how.toLowerCase())) return true;
    const behind = to + (OF.exec(words.slice(to))?.[0].length ?? Infinity);
    const owner = names.find(
      (name) =>
        name.start - start === behind ||
        BEFORE.test(words.slice(Math.max(0, name.end - start), from)),
    );
    return (
      owner !== undefined &&
      !wordsOf(story.text.slice(owner.start, owner.end)).some((word) => asked.has(word))
    );
  };
  const held = [...words.matchAll(new RegExp(`\\b${office}\\b`, 'giu'))];
  return held.length > 0 && held.every(({ index }) => isOthers(index, index + office.length));
}

/** `ceo` is written in capitals, and no common noun. */
const isOffice = (word: string): boolean =>
  PERSON_NOUNS.has(word.toLowerCase()) || /^c[efto]o$/iu.test(word);

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
