import { WordList } from '../../data/index.js';
import { nounPhrase, spanOf } from '../../language/index.js';
import { readPart } from '../read-part.js';
import type { Part, Statement } from '../statement.js';

/** Verbs with which somebody is under something: put under pressure, came under attack. */
const BEING_UNDER = new WordList('alignment/verbs-of-being-under.txt');
/** Verbs that say no more than their object: `put pressure on`, `made an attack on`. */
const LIGHT = new WordList('alignment/light-verbs.txt');
const ON = /^(?:on|upon|against|at|to)$/u;

/**
 * What is done to somebody, told by what they are under: `came under pressure from Roth`, `was put under
 * pressure by Roth` as what Roth did to them. Undefined where it is told otherwise.
 */
export function undergoneOf(statement: Statement): Statement | undefined {
  const { source, sentence, predicate, parts } = statement;
  const [verb = ''] = predicate.lemma.split(' ');
  const under = parts.find(({ link, headItem }) => link === 'under' && headItem?.kind === 'word');
  const [noun] = under?.headItem?.terms ?? [];
  if (!BEING_UNDER.has(verb) || !under || noun === undefined) return undefined;
  const others = parts.filter((part) => part !== under);
  const done = others.find(({ role }) => role === 'patient') ?? subjectOf(others);
  if (!done) return undefined;
  const node = sentence.tree.find(({ start }) => start === under.head.start);
  const by = node?.children.find(
    ({ base, children }) =>
      (base === 'nmod' || base === 'obl') &&
      children.some((child) => child.base === 'case' && /^(?:by|from)$/u.test(child.lower)),
  );
  const doer = by && readPart('agent', { ...spanOf(nounPhrase(by)), head: by }, sentence, source);
  const from = others.find(
    (part) =>
      part !== done && (part.role === 'agent' || part.link === 'from' || part.link === 'by'),
  );
  const agent = doer ?? (from && { ...from, role: 'agent' as const });
  return {
    ...statement,
    ...{ copular: false, reworded: true, phrase: true, terms: [noun] },
    parts: [
      { ...done, role: 'patient' },
      ...(agent ? [agent] : []),
      ...others.filter((part) => part !== done && part !== from),
    ],
  };
}

const subjectOf = (parts: readonly Part[]): Part | undefined =>
  parts.find(({ role }) => role === 'agent');

/** `put pressure on Roth`: whom a verb that says little has its object done to. Undefined where it has nobody. */
export function doneToOf(statement: Statement): Statement | undefined {
  const { predicate, parts } = statement;
  const [verb = ''] = predicate.lemma.split(' ');
  const object = parts.find(({ role }) => role === 'patient');
  const [noun] = object?.headItem?.kind === 'word' ? object.headItem.terms : [];
  const whom = parts.find(({ role, link }) => role !== 'patient' && ON.test(link ?? ''));
  if (!LIGHT.has(verb) || noun === undefined || !whom) return undefined;
  return {
    ...statement,
    ...{ reworded: true, phrase: true, terms: [noun] },
    parts: parts.flatMap((part) =>
      part === object ? [] : part === whom ? [{ ...part, role: 'patient' as const }] : [part],
    ),
  };
}
