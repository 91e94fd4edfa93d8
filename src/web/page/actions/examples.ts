import { fetchExamples } from '../api/client.js';
import { scrollToOldest } from '../dom/focus.js';
import type { Actions } from './actions.js';

/** Most questions to try that are shown at once. */
const TO_TRY = 3;

/** Shows questions to try. */
export async function showQuestions(actions: Actions): Promise<void> {
  const questions = await examples(actions);
  actions.store.update({ questions: questions.slice(0, TO_TRY) });
}

/** Answers a question for who has just come, who reads from the top, and shows others to try. */
export async function showExample(actions: Actions): Promise<void> {
  const { store } = actions;
  const [question, ...others] = await examples(actions);
  store.update({ questions: others.slice(0, TO_TRY) });
  if (question === undefined || !store.findCommand('ask')) return;
  await actions.runCommand({ command: 'ask', values: { question } }, { isExample: true });
  history.replaceState(undefined, '', '/');
  scrollToOldest();
}

/** The first who comes waits for them, until the stories are read, and is told so. */
async function examples(actions: Actions): Promise<readonly string[]> {
  const { store } = actions;
  store.update({ isReading: true });
  const questions = await actions.orHint(fetchExamples);
  store.update({ isReading: false });
  return questions ?? [];
}
