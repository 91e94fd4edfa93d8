import { once, readKeyed, WordList } from '../../data/index.js';
import { stem } from '../../language/index.js';
import type { Part, Statement } from '../statement.js';

/** Verbs by which somebody is said to be a likely holder of a post: tipped for, linked with. */
const TIPPING = new WordList('alignment/tipping-verbs.txt');
/** Nouns for a post, whichever it is. */
const POST = /^(?:job|post|position|role|vacancy|seat)$/iu;
const holders = once(() => {
  const posts = readKeyed('facts/posts.txt');
  return ['post', 'led'].flatMap((key) => posts.get(key) ?? []).map(stem);
});

/** Who is tipped for a post, or linked with the job, may hold it. None where nobody is. */
export function tippedFor(statement: Statement): readonly Statement[] {
  const { predicate, parts, polarity } = statement;
  const whom = parts.find(({ role }) => role === 'patient');
  const post = parts.find(({ link }) => /^(?:for|with|as|to)$/u.test(link ?? ''));
  if (polarity === 'denied' || !TIPPING.has(predicate.lemma) || !whom || !post) return [];
  const isAny = POST.test(post.headItem?.words ?? '');
  const terms = post.items.flatMap((item) => (item.light ? [] : item.terms));
  const attribute: Part = {
    ...post,
    role: 'attribute',
    known: new Set([...post.known, ...terms, ...(isAny ? holders() : [])]),
  };
  const own: readonly Part[] = [{ ...whom, role: 'agent' }, attribute];
  return [{ ...statement, ...{ terms: [], copular: true, status: 'possible' }, parts: own }];
}
