import { stem } from '../../../language/index.js';

/** `cleanup`, `kick-off`: a noun of a verb and a particle, which a story tells by the verb: `is cleaned`. */
const NOUN = /^(?<verb>\p{L}{3,}?)-?(?:away|back|down|off|out|over|up)s?$/iu;

/** The stem of the verb in a noun made of one and a particle; none for other words. */
export function verbInNoun(word: string): readonly string[] {
  const verb = NOUN.exec(word)?.groups?.['verb'];
  return verb === undefined ? [] : [stem(verb.toLowerCase())];
}
