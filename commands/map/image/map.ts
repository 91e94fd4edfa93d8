import type { RelationMap } from '../../../src/engine/index.js';
import { mapViewModel } from '../view-model.js';
import { relatedNames } from '../view.js';
import {
  altOf,
  COLOURS,
  type TextLayout,
  draw,
  type Drawing,
  type Lay,
  type Scene,
  type Shape,
} from '../../../src/ui/images/index.js';
import { PAD, type Box } from './box.js';
import { mapBoxes } from './boxes.js';
import { BETWEEN, layMap, type LaidMap, type Placed } from './layout.js';
import { mapLines } from './lines.js';

/** px. */
const WIDTH = 800;
const MARGIN = 24;
const FOOT_SIZE = 24;

/** A subject and whom it is tied to, as a picture; undefined where it is tied to nobody. */
export async function drawMap(map: RelationMap): Promise<Drawing | undefined> {
  const { matched } = map;
  if (matched === null || map.neighbours.length === 0) return undefined;
  const entries = mapViewModel(map);
  const said = [...entries.neighbours.flatMap(({ ties }) => ties), ...entries.among].map(
    ({ number, tie }) => `${number}. ${relatedNames(tie)}: “${tie.relation}”.`,
  );
  const alt = altOf(`What ties ${matched} to others. ${said.join(' ')}`);
  return draw({ name: 'map.png', alt }, (lay) => {
    const room = WIDTH - 2 * MARGIN - 2 * BETWEEN;
    const laid = layMap(mapBoxes(matched, entries, room, lay), MARGIN);
    const foot = footOf(laid.others.length, entries.neighbours.length, lay);
    return sceneOf(laid, foot);
  });
}

function sceneOf({ subject, others, ties, height }: LaidMap, foot: TextLayout): Scene {
  const edge = COLOURS.edge;
  return {
    width: WIDTH,
    height: Math.ceil(height + foot.height + MARGIN / 2),
    shapes: [
      ...mapLines({ subject, others, ties }),
      ...ties.flatMap((box) => boxShapes(box, { fill: '#ffffff', stroke: edge })),
      ...others.flatMap((box) => boxShapes(box, { fill: '#ffffff', stroke: COLOURS.accent })),
      ...boxShapes(subject, { fill: COLOURS.accent }),
      { kind: 'text', text: foot, x: MARGIN, y: height - MARGIN / 2 },
    ],
  };
}

function boxShapes(
  { text, x, y, width, height }: Placed<Box>,
  look: { readonly fill: string; readonly stroke?: string },
): Shape[] {
  return [
    { kind: 'box', x, y, width, height, radius: 10, ...look },
    { kind: 'text', text, x: x + PAD, y: y + (height - text.height) / 2 },
  ];
}

/** How many are not shown, and what arrows and numbers mean. */
function footOf(shown: number, all: number, lay: Lay): TextLayout {
  const count = shown < all ? `${shown} of ${all} shown. ` : '';
  const text = `${count}Arrows lead from who does or says it. The words are the story’s; numbers are those of the list.`;
  return lay([{ text, face: 'sans', colour: COLOURS.faint }], {
    size: FOOT_SIZE,
    width: WIDTH - 2 * MARGIN,
  });
}
