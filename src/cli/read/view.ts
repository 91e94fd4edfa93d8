import type { ReadDocument, Span, StatedAssertion } from '../../engine/index.js';
import type { Block, Message } from '../../ui/index.js';
import { drawTree } from './draw-tree.js';

/** Every layer of what is read in a text, for people: trees first, then who and what, then what is said. */
export function readMessage(read: ReadDocument): Message {
  const { text, sentences, entities, quantities, times, assertions } = read;
  const words = ({ start, end }: Span): string => text.slice(start, end);
  return {
    ephemeral: false,
    blocks: [
      ...sentences.map(({ tokens }): Block => ({ kind: 'chart', rows: drawTree(tokens) })),
      ...layer(
        'Entities',
        entities.map(
          ({ id, name, kind, mentions }) =>
            `${id}  ${name} (${kind}): ${mentions.map((one) => words(one)).join(', ')}`,
        ),
      ),
      ...layer(
        'Quantities',
        quantities.map((one) => `${words(one)}: ${one.amount} ${one.unit ?? ''} ${one.kind}`),
      ),
      ...layer(
        'Times',
        times.map((one) => `${words(one)}: ${one.value ?? one.from ?? 'open'}`),
      ),
      ...layer(
        'Assertions',
        assertions.flatMap((assertion) => assertionRows(assertion, words)),
      ),
    ],
  };
}

function layer(title: string, rows: readonly string[]): Block[] {
  if (rows.length === 0) return [];
  return [
    { kind: 'text', words: [{ bold: title }] },
    { kind: 'chart', rows },
  ];
}

function assertionRows(
  {
    predicate,
    arguments: parts,
    polarity,
    status,
    quantifier,
    speaker,
    converses,
  }: ReadDocument['assertions'][number],
  words: (span: Span) => string,
): readonly string[] {
  const put = [polarity, status, quantifier && `quantifier ${quantifier}`]
    .filter(Boolean)
    .join(', ');
  const said = speaker ? `, says ${words(speaker)}` : '';
  return [
    `${predicate.lemma}: ${put}${said}`,
    ...parts.map(({ role, start, end, entity }) => {
      const meant = entity ? ` [${entity.id}]` : '';
      return `  ${role.padEnd(ROLE_WIDTH)} ${words({ start, end })}${meant}`;
    }),
    ...converseRows(converses, words),
  ];
}

/** `= buy, acquire: agent Brandt, origin Acme, patient the mill`: verbs with the same roles in one row. */
function converseRows(
  converses: readonly StatedAssertion[],
  words: (span: Span) => string,
): readonly string[] {
  const verbs = new Map<string, readonly string[]>();
  for (const { predicate, arguments: parts } of converses) {
    const agents = parts.filter(({ role }) => role === 'agent');
    const others = parts.filter(({ role }) => role !== 'agent');
    const roles = [...agents, ...others].map((part) => `${part.role} ${words(part)}`).join(', ');
    verbs.set(roles, [...(verbs.get(roles) ?? []), predicate.lemma]);
  }
  return [...verbs].map(([roles, lemmas]) => `  = ${lemmas.join(', ')}: ${roles}`);
}

/** The longest role's name. */
const ROLE_WIDTH = 'recipient'.length;
