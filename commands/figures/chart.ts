import type { ComparedQuantity } from '../../src/engine/index.js';
import type { FigureSection } from './view-model.js';
import { scaleOf, type Scale } from './scale.js';
import type { Block } from '../../src/ui/index.js';

/** Characters from the least to the largest amount. */
const WIDTH = 40;

/** Figures that can be compared as bars of characters, or as dots where bars would vanish. */
export function figureCharts(sections: readonly FigureSection[]): readonly Block[] {
  return sections
    .filter(({ compared }) => compared)
    .map(({ heading, group, first }) => {
      const scale = scaleOf(group, WIDTH);
      const places = String(first + group.figures.length).length;
      const rows = group.figures.map((figure, index) => {
        const number = String(first + index).padStart(places);
        return `${number} ${lineOf(figure, scale)}${openness(figure)}`;
      });
      const ten =
        scale.kind === 'logarithmic'
          ? [`Each │ is ten times the one before it: ${powersLine(scale)}`]
          : [];
      return { kind: 'chart', rows: [heading, ...rows, ...ten] };
    });
}

function lineOf({ amount, most }: ComparedQuantity, scale: Scale): string {
  if (scale.kind === 'logarithmic') return dots([amount, most ?? amount], scale);
  const [zero, end] = [scale.zero, scale.at(amount)].map(Math.round);
  const bar = bars(zero ?? 0, end ?? 0);
  const reach = most === undefined ? 0 : Math.round(scale.at(most)) - (end ?? 0);
  return `${bar}${'░'.repeat(Math.max(0, reach))}`;
}

/** A bar of at least a sliver; one below zero lies left of it. */
function bars(zero: number, end: number): string {
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

function powersLine({ powers }: Scale): string {
  const compact = new Intl.NumberFormat('en', { notation: 'compact' });
  return powers.map((power) => compact.format(power)).join(', ');
}

/** What the story leaves open, in a word behind the bar. */
const openness = ({ bound }: ComparedQuantity): string =>
  bound === undefined ? '' : ` (${bound})`;
