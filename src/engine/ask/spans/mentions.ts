import { MENTION_TYPES } from '../question/mentions.js';
import type { SpanCandidate } from './candidates.js';
import type { Distances } from './distances.js';
import type { Add } from './edges.js';
import type { Sentence, Word, WordMention } from './sentence.js';
import { AT, MOST_EXTRA } from './templates.js';

const NONE = MENTION_TYPES.length;
/** From here on a mention is of the kind that is asked for. */
const FITTING = 0.5;

/** What names, quantities and times a run of words is, holds or cuts. */
export class MentionReader {
  readonly #mentions: readonly WordMention[];
  /** Mentions of the kind that is asked for, which the question does not say itself. */
  readonly #fitting: number;
  /** That of them which is nearest to the words of the question. */
  readonly #nearest: WordMention | undefined;
  /** That of them which is nearest to the noun that the question asks after. */
  readonly #nearestFocus: WordMention | undefined;

  constructor({ words, mentions }: Sentence, { left, right }: Distances) {
    const fitting = mentions.filter((mention) => mention.fits >= FITTING && isNew(mention, words));
    this.#mentions = mentions;
    this.#fitting = fitting.length;
    this.#nearestFocus = nearestFocus(fitting, words);
    let most = -1;
    for (const mention of fitting) {
      const near = (left[mention.first] ?? 0) + (right[mention.first] ?? 0);
      if (near <= most) continue;
      most = near;
      this.#nearest = mention;
    }
  }

  /** Whether a run leaves out the one of several fitting quantities that stands by what is asked after. */
  missesFocus({ first, last }: SpanCandidate): boolean {
    const nearestFocus = this.#nearestFocus;
    return this.#fitting > 1 && nearestFocus !== undefined && !holds(first, last, nearestFocus);
  }

  read(first: number, last: number, add: Add): void {
    let itself = -1;
    let fits = 0;
    let fitsInside = 0;
    let inside = 0;
    let longest = 0;
    let held = 0;
    let cuts = 0;
    for (const mention of this.#mentions) {
      if (mention.last < first || mention.first > last) continue;
      const type = MENTION_TYPES.indexOf(mention.type);
      if (mention.first < first) cuts |= mention.isName ? 1 : 2;
      if (mention.last > last) cuts |= mention.isName ? 4 : 8;
      if (mention.first < first || mention.last > last) continue;
      inside++;
      fitsInside = Math.max(fitsInside, mention.fits);
      if (mention.fits >= FITTING) longest = Math.max(longest, mention.last - mention.first + 1);
      if (mention.first !== first || mention.last !== last) held |= 1 << type;
      else {
        itself = type;
        fits = Math.max(fits, mention.fits);
      }
    }
    add(AT.is + (itself === -1 ? NONE : itself), 1);
    for (let type = 0; held >> type > 0; type++) if (held & (1 << type)) add(AT.holds + type, 1);
    for (let side = 0; cuts >> side > 0; side++) if (cuts & (1 << side)) add(AT.cuts + side, 1);
    add(AT.fits, fits);
    add(AT.fits + 1, fitsInside);
    if (longest > 0) add(AT.extra + Math.min(MOST_EXTRA, last - first + 1 - longest), 1);
    if (fitsInside >= FITTING) this.#readRivals(first, last, add);
    if (inside > 1) add(AT.fits + 5, 1);
  }

  #readRivals(first: number, last: number, add: Add): void {
    if (this.#fitting === 1) add(AT.fits + 2, 1);
    if (!this.#nearest || this.#fitting < 2) return;
    add(AT.fits + (holds(first, last, this.#nearest) ? 3 : 4), 1);
    if (!this.#nearestFocus) return;
    add(AT.fits + (holds(first, last, this.#nearestFocus) ? 6 : 7), 1);
  }
}

function isNew({ first, last }: WordMention, words: readonly Word[]): boolean {
  return words.slice(first, last + 1).some(({ stop, asked }) => !stop && asked === 0);
}

function holds(first: number, last: number, mention: WordMention): boolean {
  return mention.first >= first && mention.last <= last;
}

function nearestFocus(
  mentions: readonly WordMention[],
  words: readonly Word[],
): WordMention | undefined {
  let least = Infinity;
  let nearest: WordMention | undefined;
  words.forEach(({ focus }, at) => {
    if (!focus) return;
    for (const mention of mentions) {
      const distance = Math.max(mention.first - at, at - mention.last);
      if (distance >= least) continue;
      least = distance;
      nearest = mention;
    }
  });
  return nearest;
}
