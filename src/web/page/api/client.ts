import { interactionEvent, type InteractionEvent } from './interaction-events.js';
import type { InteractionRequest } from './interaction-request.js';
import { pageData, storyText, type PageData, type StoryText } from './page-data.js';
import { UserFacingError } from './user-facing-error.js';

// The one place that talks to the server. It is the server that this page came from.

const SERVER_FAILED = 500;

/** @throws {UserFacingError} where the server cannot be reached, or refuses the request. */
async function request(path: string, init?: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (cause) {
    throw new UserFacingError('The program cannot be reached. Is it still running?', { cause });
  }
  if (response.status >= SERVER_FAILED) {
    throw new UserFacingError(`The program failed (${response.status}). Its log may say why.`);
  }
  if (!response.ok) throw new UserFacingError(`${response.status}: ${await response.text()}`);
  return response;
}

export async function fetchPageData(): Promise<PageData> {
  return pageData.parse(await (await request('/api/start')).json());
}

const stories = new Map<string, Promise<StoryText>>();

/** A story's text; fetched once. */
export function fetchStory(id: string): Promise<StoryText> {
  const cached = stories.get(id);
  if (cached) return cached;
  const story = request(`/api/stories/${encodeURIComponent(id)}`)
    .then((response) => response.json())
    .then((json) => storyText.parse(json));
  stories.set(id, story);
  return story;
}

/** Posts what the user does, and yields what the bot answers, as it comes. */
export async function* sendInteraction(
  interaction: InteractionRequest,
): AsyncGenerator<InteractionEvent> {
  const init = { method: 'POST', body: JSON.stringify(interaction) };
  const { body } = await request('/api/interactions', init);
  if (!body) return;
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let buffer = '';
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new UserFacingError('The program broke off its answer. Is it still running?', {
        cause,
      });
    });
    buffer += value ?? '';
    const lines = buffer.split('\n');
    buffer = done ? '' : (lines.pop() ?? '');
    for (const line of lines) if (line !== '') yield interactionEvent.parse(JSON.parse(line));
    if (done) return;
  }
}
