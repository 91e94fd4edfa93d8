import { attributionWord, type Fact, type Quote, type Telling } from '../../src/engine/index.js';
import { formatList, nameInside, shortName } from '../../src/ui/index.js';

/** How a story puts what it does not state as a fact. */
export const AS_PUT: Readonly<Record<NonNullable<Fact['status']>, string>> = {
  alleged: 'alleged',
  denied: 'denied',
  planned: 'planned',
  possible: 'possible',
  conditional: 'on a condition',
  attempted: 'attempted',
  asked: 'asked for or required',
  doubted: 'doubted',
};

/** Statuses that a reader must see: what is only alleged is no fact, and what is denied still less. */
const TOLD = ['denied', 'alleged', 'doubted'] as const satisfies readonly Telling['status'][];

/** How what has not happened, or not yet, is put: "planned", "in part on a condition"; undefined where it has. */
export function standingInWords(tellings: readonly Pick<Telling, 'status'>[]): string | undefined {
  const open = tellings.flatMap(({ status }) =>
    status === undefined || TOLD.some((one) => one === status) ? [] : AS_PUT[status],
  );
  if (open.length === 0) return undefined;
  const words = formatList([...new Set(open)], 'and');
  return open.length < tellings.length ? `in part ${words}` : words;
}

/**
 * Who says what a quote tells, and how: "reported by Anthropic", "in part said by Anthropic", "denied by
 * Sollander", "alleged", "denied by Sollander, according to Anthropic"; undefined where the story states all of it itself.
 *
 * @param tellings one for each of its statements.
 * @param nameOf what to call who says so.
 */
export function attributionInWords(
  tellings: readonly Telling[],
  { text }: Quote,
  nameOf: (name: string) => string = shortName,
): string | undefined {
  const verbOf = ({ status, attribution }: Telling): string | undefined => {
    const verb = attribution === undefined ? undefined : attributionWord(text, attribution);
    // As open as that it is alleged, and the story's own verb.
    if (status === 'alleged' && verb === 'claimed') return verb;
    return TOLD.find((one) => one === status) ?? verb;
  };
  const told = [...new Set(tellings.flatMap((one) => verbOf(one) ?? []))].map((verb) => {
    const own = tellings.filter((one) => verbOf(one) === verb);
    const all = [...new Set(own.flatMap(({ attribution }) => attribution ?? []))];
    const names = all
      .filter((name) => !isShorter(name, all))
      .map((name) => nameOf(nameInside(name)));
    const by = names.length > 0 ? ` by ${formatList(names, 'and')}` : '';
    const [through, ...others] = new Set(own.map((one) => one.through));
    const after =
      through === undefined || others.length > 0 || by === ''
        ? ''
        : `, according to ${nameOf(nameInside(through))}`;
    return `${own.length < tellings.length ? 'in part ' : ''}${verb}${by}${after}`;
  });
  return told.length > 0 ? formatList(told, 'and') : undefined;
}

/** `Derek Mabbutt` beside `Councillor Derek Mabbutt` is no second person. */
const isShorter = (name: string, all: readonly string[]): boolean =>
  all.some((other) => other.endsWith(` ${name}`));

/** Words that deny by themselves, or say that it did not quite come to be. */
export const NEGATED =
  /\b(?:almost|cannot|ceas(?:es?|ed)|declined?s?|end(?:s|ed)|fail(?:s|ed)?|halt(?:s|ed)?|nearly|neither|never|no|nobody|none|nor|not|quit|refus(?:es?|ed)|reject(?:s|ed)?|stop(?:s|ped)?|without)\b|n['’]t\b/iu;
