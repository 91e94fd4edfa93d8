import { type Answer, asksForUntold, type EngineCalls, type Subject } from '../../engine/index.js';

/** One that is answered at once, and three to try. */
const SHOWN = 4;
/** Most that are asked to find them, since each takes its time. */
const MOST_ASKED = 9;
/** Most words of stories whose subjects are read for it; those of more take seconds to read. */
const MOST_WORDS = 50_000;

/** A question, and what the stories answer. */
interface Tried {
  readonly question: string;
  readonly answer: Answer;
}

/**
 * Questions to try, no more than four, all of which the stories answer or may answer; first the one
 * whose answer is the shortest. They are those that the stories bring along, one of each story
 * before a second of any, then what can be asked about anybody.
 */
export async function exampleQuestions(engine: EngineCalls): Promise<readonly string[]> {
  const answered: Tried[] = [];
  const maybe: Tried[] = [];
  let asked = 0;
  for await (const question of candidates(engine)) {
    const found = answered.length + maybe.length;
    if ((answered.length > 0 && found >= SHOWN) || asked >= MOST_ASKED) break;
    asked += 1;
    const answer = await engine.ask(question);
    if (asksForUntold(question, answer)) continue;
    if (answer.verdict === 'answered') answered.push({ question, answer });
    if (answer.verdict === 'may answer') maybe.push({ question, answer });
  }
  const length = ({ answer }: Tried): number => answer.quotes[0]?.text.length ?? Infinity;
  return [...answered.toSorted((a, b) => length(a) - length(b)), ...maybe]
    .slice(0, SHOWN)
    .map(({ question }) => question);
}

async function* candidates(engine: EngineCalls): AsyncGenerator<string> {
  const listings = engine.stories();
  const brought = listings.map(({ id }) => engine.story(id)?.questions ?? []);
  const most = Math.max(0, ...brought.map(({ length }) => length));
  for (let nth = 0; nth < most; nth++) yield* brought.flatMap((of) => of[nth] ?? []);
  if (listings.reduce((sum, { words }) => sum + words, 0) > MOST_WORDS) return;
  for (const subject of await engine.subjects()) yield* aboutSubject(subject);
}

/** What can be asked about whatever a story speaks of. */
function aboutSubject({ name, kind }: Subject): readonly string[] {
  if (kind === 'person') return [`What did ${name} say?`, `Who is ${name}?`];
  if (kind === 'organisation') return [`What did ${name} do?`, `What did ${name} say?`];
  return [kind === 'place' ? `What happened in ${name}?` : `What is ${name}?`];
}
