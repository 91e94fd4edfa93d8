import {
  altOf,
  COLOURS,
  draw,
  type Drawing,
  type LayOut,
  type Scene,
  type Shape,
  type TextLayout,
  type Theme,
} from '../../../src/ui/images/index.js';
import { endsOf, isFact, type MapView, remarksOf } from '../view-model.js';
import { PADDING, type Box } from './boxes.js';
import { connectorShapes } from './connectors.js';
import { fitBoxes } from './fit-boxes.js';
import { COLUMN_GAP, layOutMap, type MapLayout, type Placed } from './layout.js';

/** px. */
const WIDTH = 800;
const MARGIN = 24;
const FOOT_SIZE = 24;

/** A subject and its relations as an image; at least one neighbour. */
export function drawMap(view: MapView, theme?: Theme): Promise<Drawing> {
  const { name, neighbours, among } = view;
  const lines = [...neighbours.flatMap(({ relations }) => relations), ...among].map(
    ({ relation }) => {
      const told = [`“${relation.relation}”`, ...remarksOf(relation)].join(', ');
      return `${endsOf(relation)}: ${told}.`;
    },
  );
  const alt = altOf(`What ties ${name} to others. ${lines.join(' ')}`);
  return draw({ name: 'map.png', alt, theme }, (layOut) => {
    const room = WIDTH - 2 * MARGIN - 2 * COLUMN_GAP;
    const layout = layOutMap(fitBoxes(view, room, layOut), MARGIN);
    const foot = footOf(layout, { ties: view.count, names: neighbours.length }, layOut);
    return sceneOf(layout, foot);
  });
}

function sceneOf({ subject, neighbours, edges, height }: MapLayout, foot: TextLayout): Scene {
  const { accent, box: fill, edge } = COLOURS;
  return {
    shown: edges.map((box) => box.edge.relations[0].number),
    width: WIDTH,
    height: Math.ceil(height + foot.height + MARGIN / 2),
    shapes: [
      ...connectorShapes({ subject, neighbours, edges }),
      ...edges.flatMap((box) => boxShapes(box, { fill, stroke: edge })),
      ...neighbours.flatMap((box) => boxShapes(box, { fill, stroke: accent })),
      ...boxShapes(subject, { fill: accent }),
      { kind: 'text', text: foot, x: MARGIN, y: height - MARGIN / 2 },
    ],
  };
}

function boxShapes(
  { text, x, y, width, height }: Placed<Box>,
  style: { readonly fill: string; readonly stroke?: string },
): Shape[] {
  return [
    { kind: 'box', x, y, width, height, radius: 10, ...style },
    { kind: 'text', text, x: x + PADDING, y: y + (height - text.height) / 2 },
  ];
}

/** How many are not shown, and what arrows mean. */
function footOf(
  layout: MapLayout,
  all: { readonly ties: number; readonly names: number },
  layOut: LayOut,
): TextLayout {
  const [ties, names] = [layout.edges.length, layout.neighbours.length];
  const counts = [
    ...(ties < all.ties ? [`${ties} of ${all.ties} ties`] : []),
    ...(names < all.names ? [`${names} of ${all.names} others`] : []),
  ];
  const count = counts.length > 0 ? `Shown: ${counts.join(', ')}. ` : '';
  const relations = layout.edges.flatMap(({ edge }) => edge.relations);
  const dashed = relations.every(({ relation }) => isFact(relation))
    ? ''
    : ' Dashed: not told as a fact.';
  const text = `${count}Arrows lead from who does or says it.${dashed} The words are the story’s.`;
  return layOut([{ text, face: 'sans', colour: COLOURS.faint }], {
    size: FOOT_SIZE,
    width: WIDTH - 2 * MARGIN,
  });
}
