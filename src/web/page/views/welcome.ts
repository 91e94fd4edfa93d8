import { html, nothing, type TemplateResult } from 'lit';
import type { DemoChannel } from '../../server/index.js';

/** What stands at the start of a channel. */
export function welcomeView(
  { name, topic }: DemoChannel,
  questions: readonly string[],
  onAsk: (question: string) => void,
): TemplateResult {
  return html`<section class="welcome" aria-label="About this channel">
    <h1><span aria-hidden="true">#</span> ${name}</h1>
    <p>${topic}.</p>
    ${
      questions.length === 0
        ? nothing
        : html`<p>
              Verbatim answers questions about its stories with the stories' own words, letter for
              letter, or says that they do not say. This page works as Discord does: type
              <kbd>/</kbd> for its commands, or ask one of these:
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
            </p>`
    }
  </section>`;
}
