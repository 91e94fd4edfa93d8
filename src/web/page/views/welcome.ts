import { html, nothing, type TemplateResult } from 'lit';
import type { DemoChannel } from '../../server/index.js';
import type { State } from '../state/state.js';

/**
 * What stands at the start of a channel.
 *
 * @param bot the bot's name, in the channel in which it is introduced.
 * @param state its questions to try there, and whether they are still looked for.
 */
export function welcomeView(
  { name, topic }: DemoChannel,
  bot: string | undefined,
  { questions, isReading }: Pick<State, 'questions' | 'isReading'>,
  onAsk: (question: string) => void,
): TemplateResult {
  if (bot === undefined) {
    return html`<section class="welcome" aria-label="About this channel">
      <h1><span aria-hidden="true">#</span> ${name}</h1>
      <p>${topic}.</p>
    </section>`;
  }
  return html`<section class="welcome" aria-label="About ${bot}">
    <h1>${bot}</h1>
    <p>
      A Discord bot that answers questions by quoting news stories, word for word, or says it
      cannot.
    </p>
    <p>
      It also finds facts and figures, draws timelines and maps, and checks what somebody says.
      ${questions.length > 0 ? 'Try:' : nothing}
    </p>
    <p role="status">${isReading ? 'Reading the stories…' : nothing}</p>
    <p class="questions">
      ${questions.map(
        (question) =>
          html`<button
            class="button"
            @click=${() => {
              onAsk(question);
            }}
          >
            ${question}
          </button>`,
      )}
    </p>
  </section>`;
}
