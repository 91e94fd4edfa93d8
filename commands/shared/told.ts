import { attributionWord, type Quote, type Telling } from '../../src/engine/index.js';
import { formatList, nameInside, shortName } from '../../src/ui/index.js';

/** Statuses that a reader must see: what is only alleged is no fact, and what is denied still less. */
const TOLD = ['denied', 'alleged', 'doubted'] as const satisfies readonly Telling['status'][];

/**
 * Who says what a quote tells, and how: "reported by Anthropic", "in part said by Anthropic", "denied by
 * Sollander", "alleged"; undefined where the story states all of it itself.
 *
 * @param tellings one for each of its statements.
 */
export function attributionInWords(
  tellings: readonly Telling[],
  { text }: Quote,
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
      .map((name) => shortName(nameInside(name)));
    const by = names.length > 0 ? ` by ${formatList(names, 'and')}` : '';
    return `${own.length < tellings.length ? 'in part ' : ''}${verb}${by}`;
  });
  return told.length > 0 ? formatList(told, 'and') : undefined;
}

/** `Derek Mabbutt` beside `Councillor Derek Mabbutt` is no second person. */
const isShorter = (name: string, all: readonly string[]): boolean =>
  all.some((other) => other.endsWith(` ${name}`));
