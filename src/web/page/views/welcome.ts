import { html, type TemplateResult } from 'lit';
import type { DemoChannel } from '../../server/index.js';

/**
 * What stands at the start of a channel: of the first one who the bot is, and what to ask it.
 *
 * @param questions to try; none in a channel that is not for them.
 */
export function welcomeView(
  { name, topic }: DemoChannel,
  bot: string,
  questions: readonly string[],
  onAsk: (question: string) => void,
): TemplateResult {
  if (questions.length === 0) {
    return html`<section class="welcome" aria-label="About this channel">
      <h1><span aria-hidden="true">#</span> ${name}</h1>
      <p>${topic}.</p>
    </section>`;
  }
  return html`<section class="welcome" aria-label="About ${bot}">
    <h1>${bot}</h1>
    <p>
      A Discord bot that answers questions about news stories with the stories’ own words, letter
      for letter, and says so where they do not say.
    </p>
    <p class="questions">
      <span>Try:</span>
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
