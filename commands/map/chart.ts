import type { RelationMap } from '../../src/engine/index.js';
import { mapViewModel, type NumberedRelation } from './view-model.js';
import { type Block, truncated } from '../../src/ui/index.js';

const LONGEST_NAME = 60;

/** A subject and whom it is tied to as a tree of characters, with the numbers of the ties. */
export function mapChart(map: RelationMap): readonly Block[] {
  const { matched } = map;
  const { neighbours } = mapViewModel(map);
  if (matched === null || neighbours.length === 0) return [];
  const rows = neighbours.map(({ neighbour, ties }, index) => {
    const branch = index + 1 < neighbours.length ? '├──' : '└──';
    const numbers = ties.map((tie) => `${wayOf(tie, matched)} ${tie.number}`).join(' · ');
    return `${branch} ${truncated(neighbour.name, LONGEST_NAME)} (${numbers})`;
  });
  return [{ kind: 'chart', rows: [truncated(matched, LONGEST_NAME), ...rows] }];
}

/** Whether the subject does it, or has it done to it; a dash for both together. */
function wayOf({ tie: { from, directed } }: NumberedRelation, subject: string): string {
  if (!directed) return '–';
  return from === subject ? '→' : '←';
}
