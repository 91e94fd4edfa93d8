import type { ComparedQuantity } from '../../../src/engine/index.js';
import { COLOURS, type LayOut, type TextLayout } from '../../../src/ui/images/index.js';
import { scaleOf, type Scale } from '../scale.js';
import { ARROWS, BEYOND, FADE } from './bars-and-dots.js';

/** px. */
const SIZE = 24;
/** Between a bar, with what is drawn beyond it, and its figure. */
export const LABEL_GAP = 12;
/** Of the width of a picture: a longer figure stands over its bar. */
const MAX_SHARE = 0.42;
/** For the name of a power of ten, "$100 million". */
export const LINE_NAME = 160;

/** The figure of a bar in the story's own words. */
export interface FigureLabel {
  readonly text: TextLayout;
  /** Whether it stands beside the bar, and not over it. */
  readonly isBeside: boolean;
}

/** The figure of a bar in the story's own words, in a column of a width, px. */
export function labelOf(
  { quote, figure }: ComparedQuantity,
  width: number,
  layOut: LayOut,
): FigureLabel {
  const { text: words } = quote.part(figure.start, figure.end);
  const run = { text: words, face: 'serif bold', colour: COLOURS.ink } as const;
  const text = layOut([run], { size: SIZE, width });
  return { text, isBeside: text.lines.length === 1 && text.width <= MAX_SHARE * width };
}

/** What is drawn beyond a bar or a dot, behind it or before it, px: arrows, or what fades. */
export function beyond({ bound, most }: ComparedQuantity, side: 'behind' | 'before'): number {
  if (most !== undefined || bound === undefined) return 0;
  if (bound === 'about') return FADE;
  const isMore = bound === 'over' || bound === 'at least';
  return isMore === (side === 'behind') ? ARROWS : 0;
}

/** The scale of some quantities on which each bar leaves room for its figure; `width` of the column, px. */
export function scaleBesideLabels(
  quantities: readonly ComparedQuantity[],
  unit: string,
  width: number,
  layOut: LayOut,
): Scale {
  const most = Math.floor((width - BEYOND) / LINE_NAME) + 1;
  const whole = scaleOf(quantities, unit, width - BEYOND, most);
  // A dot has its figure on either side.
  if (whole.kind === 'logarithmic') return whole;
  const lengths = quantities.map((quantity) => {
    const label = labelOf(quantity, width, layOut);
    const taken = label.isBeside ? label.text.width + LABEL_GAP : 0;
    const share = endOf(quantity, whole) / (width - BEYOND);
    return share > 0 ? (width - taken - beyond(quantity, 'behind')) / share : width;
  });
  return scaleOf(quantities, unit, Math.min(width - BEYOND, ...lengths), most);
}

/** Where a bar ends on the right, with the whole that it is a share of. */
export const endOf = ({ amount, most = amount }: ComparedQuantity, scale: Scale): number =>
  scale.whole ?? Math.max(scale.zero, scale.at(amount), scale.at(most));
