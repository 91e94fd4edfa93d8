import { html, nothing, type TemplateResult } from 'lit';
import type { DemoChannel } from '../../server/index.js';

/**
 * What stands at the start of a channel.
 *
 * @param bot the bot's name, in the channel in which it is introduced.
 * @param questions to try there.
 */
export function welcomeView(
  { name, topic }: DemoChannel,
  bot: string | undefined,
  questions: readonly string[],
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
      Type a question, or <kbd>/</kbd> for facts, figures, a timeline, a map or a check.
      ${questions.length > 0 ? 'Try:' : nothing}
    </p>
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
