import { readPairs, once } from '../../data/index.js';
import { type Argument, type Assertion, ROLES } from './assertion.js';

/** A verb, and which of its roles each place of a pair is: `sell agent patient recipient`. */
interface Side {
  readonly lemma: string;
  readonly roles: readonly string[];
  /** Those without which the verb may mean something else: `led them 3-1`, `led the party`. */
  readonly needed: readonly string[];
  /** Those with which it means something else: `took over the port from them`, `took over from them`. */
  readonly barred: readonly string[];
  /** Whether it says other things as well: who `left it to them` has bequeathed it or not. */
  readonly isWider: boolean;
}

const sides = once(() => {
  const map = new Map<string, { readonly own: Side; readonly other: Side }[]>();
  const add = (own: Side, other: Side): void => {
    map.set(own.lemma, [...(map.get(own.lemma) ?? []), { own, other }]);
  };
  for (const [[one = ''], [two = '']] of readPairs('assertions/converses.txt')) {
    const [left, right] = [sideOf(one), sideOf(two)];
    if (!left.isWider) add(left, right);
    if (!right.isWider) add(right, left);
  }
  return map;
});

function sideOf(words: string): Side {
  const parts = words.split(' ');
  const first = parts.findIndex((part) => ROLES.some((role) => role === part.replace(/[-!]/u, '')));
  const verb = parts.slice(0, first).join(' ');
  const lemma = verb.replace(/[()]/gu, '');
  const marked = parts.slice(first);
  const barred = marked.flatMap((role) => (role.startsWith('-') ? [role.slice(1)] : []));
  const own = marked.filter((role) => !role.startsWith('-'));
  const roles = own.map((role) => role.replace('!', ''));
  return {
    lemma,
    roles,
    needed: roles.filter((role) => !own.includes(role)),
    barred,
    isWider: verb !== lemma,
  };
}

/**
 * The same assertion from the other side, once for each converse of its verb: who sells something to
 * somebody is whom that one buys it from. Arguments that the converse does not name keep their roles, and
 * whatever else is known of an argument stays with it.
 */
export function conversesOf<Told extends Assertion>(assertion: Told): readonly Told[] {
  const known = sides().get(assertion.predicate.lemma) ?? [];
  return known
    .filter(({ own }) => {
      const roles: readonly string[] = assertion.arguments.map(({ role }) => role);
      const isTransitive = own.roles.some((role) => role !== 'agent' && roles.includes(role));
      const isOther = own.barred.some((role) => roles.includes(role));
      return isTransitive && !isOther && own.needed.every((role) => roles.includes(role));
    })
    .map(({ own, other }) => ({
      ...assertion,
      predicate: { ...assertion.predicate, lemma: other.lemma },
      arguments: assertion.arguments.map((argument) => turned(argument, own, other)),
    }));
}

function turned(argument: Argument, own: Side, other: Side): Argument {
  const role = ROLES.find((one) => one === other.roles[own.roles.indexOf(argument.role)]);
  return role ? { ...argument, role } : argument;
}
