import type { Quote } from '../../../../src/engine/index.js';
import { kindLabel } from '../../../../src/ui/index.js';
import { isShortOf, type ShownText } from './shown-text.js';

/**
 * Takes off the lines that name the stories of some quotes, and fails where one is missing.
 *
 * @param all the quotes of the view model, `inPicture` those that the picture has room for.
 * @returns what stands at the words of a quote to tell its story; nothing where all are of one.
 */
export function takeSources(
  shown: ShownText,
  all: readonly Quote[],
  inPicture: readonly Quote[],
): (quote: Quote) => string {
  const stories = [...new Set(all.map(({ story }) => story))];
  const labelOf = ({ story }: Quote): string =>
    stories.length > 1 ? `[${stories.indexOf(story) + 1}]` : '';
  const byStory = new Map(inPicture.map((quote) => [quote.story, quote]));
  for (const quote of byStory.values()) {
    const label = labelOf(quote);
    const titled = `${label === '' ? '' : `${label} `}${quote.title}`;
    const kind = kindLabel(quote)
      .map((word) => ` ·\u00A0${word}`)
      .join('');
    const fits = (said: string): boolean =>
      said.endsWith(kind) && isShortOf(said.slice(0, said.length - kind.length), titled);
    shown.takeWhere(`${titled}${kind}`, fits);
  }
  return labelOf;
}
