import { type Alignment, isMutual, type Part, partFit } from '../../alignment/index.js';
import type { Contrast } from '../contrast.js';

const ACTED_ON = new Set<Part['role']>(['patient', 'recipient', 'origin', 'goal']);

/** Where agent and object have changed places: `Acme bought Globex` and `Globex bought Acme`. */
export function swappedIn(
  { claim, told, parts, predicate }: Alignment,
  published: string | undefined,
): readonly Contrast[] | undefined {
  if (predicate.relation !== 'same' || isMutual(told.predicate.lemma) || claim.copular)
    return undefined;
  const agent = parts.find(({ part }) => part.role === 'agent');
  const acted = parts.filter(({ part }) => ACTED_ON.has(part.role));
  const object = acted.find(({ fit }) => fit?.relation !== 'same') ?? acted[0];
  if (agent?.fit?.relation === 'same' && object?.fit?.relation === 'same') return undefined;
  if (!agent || !object || agent.part.pronominal || object.part.pronominal) return undefined;
  const own = told.parts.find(({ role }) => role === 'agent');
  const other = told.parts.find(({ role }) => role === object.part.role);
  if (!own || !other) return undefined;
  const [one, two] = [
    partFit(agent.part, other, [], published),
    partFit(object.part, own, [], published),
  ];
  if (one.relation !== 'same' || two.relation !== 'same') return undefined;
  if (Math.min(one.strength, two.strength) < 0.75) return undefined;
  return [{ claimed: agent.part, told: own }];
}
