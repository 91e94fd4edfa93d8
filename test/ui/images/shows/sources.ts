import type { Quote } from '../../../../src/engine/index.js';
import { kindLabel } from '../../../../src/ui/index.js';
import { isShortOf, type ShownText } from './shown-text.js';

/**
 * Takes off the lines that name the stories of some quotes, and fails where one is missing; that of
 * which a whole list is stands above the picture.
 *
 * @param all the quotes that are told apart by their stories, `inPicture` those that the picture has
 *   room for, `listed` all of the view model.
 * @returns what stands at the words of a quote to tell its story; nothing where all are of one.
 */
export function takeSources(
  shown: ShownText,
  all: readonly Quote[],
  inPicture: readonly Quote[],
  listed: readonly Quote[] = all,
): (quote: Quote) => string {
  const stories = [...new Set(all.map(({ story }) => story))];
  const labelOf = ({ story }: Quote): string =>
    stories.length > 1 ? `[${stories.indexOf(story) + 1}]` : '';
  if (new Set(listed.map(({ story }) => story)).size === 1) return labelOf;
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
