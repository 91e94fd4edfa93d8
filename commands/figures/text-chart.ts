import type { ComparedQuantity } from '../../src/engine/index.js';
import type { Block } from '../../src/ui/index.js';
import { powerWords, timesWords } from './power-words.js';
import { scaleOf, type Scale } from './scale.js';
import type { QuantitySection } from './view-model.js';

/** Characters from the least to the largest amount. */
const WIDTH = 40;

/** Quantities that can be compared as bars of characters, or as dots where bars would vanish. */
export function quantityCharts(sections: readonly QuantitySection[]): readonly Block[] {
  return sections.filter(({ isCompared }) => isCompared).map(chartOf);
}

function chartOf({ heading, unit, quantities }: QuantitySection): Block {
  const compared = quantities.map(({ quantity }) => quantity);
  const scale = scaleOf(compared, unit, WIDTH);
  const digits = String(quantities.at(-1)?.number ?? 0).length;
  const rows = quantities.map(({ number, quantity }) => {
    const label = String(number).padStart(digits);
    return `${label} ${markOf(quantity, scale)}${boundOf(quantity)}`;
  });
  const legend =
    scale.kind === 'logarithmic'
      ? [
          `Each │ is ${timesWords(scale.factor)} the one before it: ${scale.powers.map(powerWords(compared, unit)).join(', ')}`,
        ]
      : [];
  return { kind: 'chart', rows: [heading, ...rows, ...legend] };
}

function markOf({ amount, most }: ComparedQuantity, scale: Scale): string {
  if (scale.kind === 'logarithmic') return dots([amount, most ?? amount], scale);
  const [zero, end] = [Math.round(scale.zero), Math.round(scale.at(amount))];
  const range = most === undefined ? 0 : Math.round(scale.at(most)) - end;
  return `${bar(zero, end)}${'░'.repeat(Math.max(0, range))}`;
}

/** A bar of at least a sliver; one below zero lies left of it. */
function bar(zero: number, end: number): string {
  const [from, to] = [Math.min(zero, end), Math.max(zero, end)];
  return from === to ? `${' '.repeat(from)}▏` : `${' '.repeat(from)}${'█'.repeat(to - from)}`;
}

function dots(amounts: readonly number[], scale: Scale): string {
  const lines = new Set(scale.powers.map((power) => Math.round(scale.at(power))));
  const places = new Set(amounts.map((amount) => Math.round(scale.at(amount))));
  return Array.from({ length: WIDTH + 1 }, (_, at) =>
    places.has(at) ? '●' : lines.has(at) ? '│' : ' ',
  ).join('');
}

/** What the story leaves open, in a word behind the bar. */
const boundOf = ({ bound }: ComparedQuantity): string => (bound === undefined ? '' : ` (${bound})`);
