import type { Anaphor } from '../../src/engine/language/index.js';
import type { GoldDocument, GoldSentence } from '../treebank/read-conllu.js';

/** Which entities a token is the head of a mention of, by sentence and token. */
export class GoldMentions {
  readonly #groups = new Map<string, string[]>();
  /** The first head of each entity. */
  readonly #first = new Map<string, readonly [sentence: number, token: number]>();

  constructor(document: GoldDocument) {
    document.sentences.forEach((sentence, at) => {
      for (const { group, head } of mentionsOf(sentence)) {
        const key = `${at}:${head}`;
        this.#groups.set(key, [...(this.#groups.get(key) ?? []), group]);
        const first = this.#first.get(group);
        if (!first || first[0] > at || (first[0] === at && first[1] > head)) {
          this.#first.set(group, [at, head]);
        }
      }
    });
  }

  /** The entities that a mention with this head means; none where the token heads no mention. */
  entitiesOf(sentence: number, head: number): readonly string[] {
    return this.#groups.get(`${sentence}:${head}`) ?? [];
  }

  /** Whether the entity of a mention was mentioned before it. */
  isKnownBefore(sentence: number, head: number): boolean {
    return this.entitiesOf(sentence, head).some((group) => {
      const [first, token] = this.#first.get(group) ?? [Infinity, 0];
      return first < sentence || (first === sentence && token < head);
    });
  }

  /** Which of an anaphor's possibilities are right: its candidates, then that it means none of them. */
  rightOnes({ mention, candidates }: Anaphor): {
    readonly right: readonly boolean[];
    readonly isKnown: boolean;
  } {
    const own = this.entitiesOf(mention.sentence, mention.head.index);
    const right = candidates.map(({ mention: { sentence, head } }) =>
      this.entitiesOf(sentence, head.index).some((entity) => own.includes(entity)),
    );
    const isKnown = this.isKnownBefore(mention.sentence, mention.head.index);
    return { right: [...right, !isKnown], isKnown };
  }
}

interface GoldMention {
  readonly group: string;
  readonly head: number;
}

const BRACKETS = /\((?<opened>[^()]+)(?<closed>\))?|(?<ended>[^()]+)\)/gu;

/** The mentions of a sentence, as the `Entity` column brackets them: `(3-person-new…`, `3)`. */
function mentionsOf({ tokens }: GoldSentence): GoldMention[] {
  const mentions: GoldMention[] = [];
  const open: { group: string; from: number }[] = [];
  const close = (group: string, from: number, to: number): void => {
    const isOutside = (at: number): boolean => at < from || at > to;
    const head = tokens.findIndex((token, at) => !isOutside(at) && isOutside(token.head));
    mentions.push({ group, head: head < 0 ? from : head });
  };
  tokens.forEach(({ misc }, at) => {
    for (const { groups = {} } of (misc.get('Entity') ?? '').matchAll(BRACKETS)) {
      const { opened, closed, ended } = groups;
      const [group = ''] = (opened ?? ended ?? '').split('-');
      if (opened !== undefined && closed === undefined) open.push({ group, from: at });
      else if (opened !== undefined) close(group, at, at);
      else {
        const last = open.findLastIndex((one) => one.group === group);
        const [begun] = last < 0 ? [] : open.splice(last, 1);
        if (begun) close(group, begun.from, at);
      }
    }
  });
  return mentions;
}
