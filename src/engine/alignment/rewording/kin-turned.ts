import { spanOf } from '../../language/index.js';
import { otherSideOfKin, ownerNode } from '../belonging-to.js';
import { readPart } from '../read-part.js';
import type { Part, Statement } from '../statement.js';

/** Whose nephew somebody is, is their uncle. Undefined where a statement tells of no kin, or of nobody with a name. */
export function kinTurned(statement: Statement): Statement | undefined {
  const { parts, copular, polarity, sentence, source } = statement;
  const [who, what] = (['agent', 'attribute'] as const).map((role) =>
    parts.find((part) => part.role === role),
  );
  const noun = what?.headItem?.kind === 'word' ? what.headItem : undefined;
  if (!copular || polarity === 'denied' || !who?.entity || !what || !noun) return undefined;
  const node = sentence.tree.find(({ start }) => start === what.head.start);
  const owner = node && ownerNode(node);
  if (!owner) return undefined;
  const span = { ...spanOf([owner]), head: owner };
  const agent = readPart('agent', span, sentence, source);
  const kin = agent.entity;
  const [turned] = kin ? noun.terms.flatMap((term) => otherSideOfKin(term, kin, owner) ?? []) : [];
  if (turned === undefined || agent.entity === who.entity) return undefined;
  const headItem = { ...noun, terms: [turned] };
  const attribute: Part = {
    ...{ start: what.start, end: what.end, head: what.head, role: 'attribute', headItem },
    items: [headItem, ...who.items.filter(({ entity }) => entity === who.entity)],
    beyond: [],
    known: new Set([turned]),
    maybe: new Set(),
    entities: new Set([who.entity]),
    ...{ named: false, definite: true, plural: false, pronominal: false, standsIn: false },
    ...{ denied: false, each: false, two: false, nobody: false },
  };
  return { ...statement, oneWay: true, parts: [agent, attribute] };
}
