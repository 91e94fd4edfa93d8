import type { AskedShape } from './asked-shape.js';
import type { Add } from './edges.js';
import type { Sentence } from './sentence.js';
import { AT } from './templates.js';
import { classNumber } from './word-classes.js';

const VERB: ReadonlySet<number> = new Set(['-ed', 'made', 'called'].map(classNumber));
/** Verbs in the present, and plurals: a verb only where the question has the same word as one. */
const PRESENT = classNumber('-s');
const BE = classNumber('be');
/** Most words between `was` and its verb: `was later sold`. */
const REACH = 2;

/** The verb that a question and a sentence share: who does it stands before, to whom it is done behind. */
export class VoiceReader {
  readonly #verbs: readonly {
    readonly at: number;
    readonly passive: boolean;
  }[];
  readonly #voice: AskedShape['voice'];

  constructor({ words }: Sentence, { voice, verbs }: AskedShape) {
    this.#voice = voice;
    this.#verbs = words.flatMap(({ asked, form, term }, at) => {
      const isVerb = VERB.has(form) || (form === PRESENT && verbs.has(term));
      if (asked === 0 || !isVerb) return [];
      const passive = words.slice(Math.max(0, at - REACH), at).some((word) => word.form === BE);
      return [{ at, passive }];
    });
  }

  read(first: number, last: number, add: Add): void {
    if (this.#voice === 'unknown') return;
    let nearest = Infinity;
    let feature = -1;
    for (const { at, passive } of this.#verbs) {
      if (at >= first && at <= last) continue;
      const distance = at < first ? first - at : at - last;
      if (distance >= nearest) continue;
      nearest = distance;
      feature = (this.#voice === 'agent' ? 0 : 4) + (passive ? 2 : 0) + (at < first ? 1 : 0);
    }
    if (feature !== -1) add(AT.verb + feature, 1);
  }
}
