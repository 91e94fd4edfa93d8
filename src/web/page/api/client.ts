import { hc } from 'hono/client';
import type {
  Api,
  InteractionRequest,
  PageData,
  InteractionEvent,
  StoryText,
} from '../../server/index.js';
import { UserFacingError } from './user-facing-error.js';

// The one place that talks to the server. It is the server that this page came from, so that what it
// sends is of the types that its routes have.

const SERVER_FAILED = 500;
/** Up to here a picture has less than half the px that it is drawn with on a wide screen. */
const NARROW = '(max-width: 36rem)';

const api = hc<Api>('/api', { fetch: request });

/** @throws {UserFacingError} where the server cannot be reached, or refuses the request. */
async function request(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  let response: Response;
  try {
    const headers = new Headers(init?.headers);
    headers.set('X-Screen', matchMedia(NARROW).matches ? 'narrow' : 'wide');
    response = await fetch(input, { ...init, headers });
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
  return (await api.start.$get()).json();
}

/** A question whose answer is certain where that to any is, and some to try. */
export async function fetchExamples(): Promise<readonly string[]> {
  return (await api.examples.$get()).json();
}

const stories = new Map<string, Promise<StoryText>>();

/** A story's text; fetched once. */
export function fetchStory(id: string): Promise<StoryText> {
  const cached = stories.get(id);
  if (cached) return cached;
  const story = api.stories[':id']
    .$get({ param: { id: encodeURIComponent(id) } })
    .then((response) => response.json());
  stories.set(id, story);
  return story;
}

/** Posts what the user does, and yields what the bot answers, as it comes. */
export async function* sendInteraction(
  interaction: InteractionRequest,
): AsyncGenerator<InteractionEvent> {
  const { body } = await api.interactions.$post({ json: interaction });
  if (!body) return;
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let buffer = '';
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new UserFacingError('The answer was cut off. Is it still running?', {
        cause,
      });
    });
    buffer += value ?? '';
    const lines = buffer.split('\n');
    buffer = done ? '' : (lines.pop() ?? '');
    for (const line of lines) {
      const event: unknown = line === '' ? undefined : JSON.parse(line);
      if (isEvent(event)) yield event;
    }
    if (done) return;
  }
}

function isEvent(value: unknown): value is InteractionEvent {
  return typeof value === 'object' && value !== null && 'event' in value;
}
