import { event, opening, story, type Event, type Opening, type StoryText } from './events.js';
import { Fault } from './fault.js';

// The one place that talks to the server. It is the server that this page came from.

const SERVER_FAILED = 500;

/** @throws {Fault} where the server cannot be reached, or does not understand the page. */
async function reach(path: string, init?: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (cause) {
    throw new Fault('The program cannot be reached. Is it still running?', { cause });
  }
  if (response.status >= SERVER_FAILED) {
    throw new Fault(`The program failed (${response.status}). Its log may say why.`);
  }
  if (!response.ok) throw new Fault(`${response.status}: ${await response.text()}`);
  return response;
}

export async function fetchOpening(): Promise<Opening> {
  return opening.parse(await (await reach('/api/start')).json());
}

const stories = new Map<string, Promise<StoryText>>();

/** A story's text; asked for once. */
export function fetchStory(id: string): Promise<StoryText> {
  const known = stories.get(id);
  if (known) return known;
  const coming = reach(`/api/stories/${encodeURIComponent(id)}`)
    .then((response) => response.json())
    .then((json) => story.parse(json));
  stories.set(id, coming);
  return coming;
}

/** What a person did, as the server takes it. */
export interface Did {
  readonly type: number;
  readonly channel_id: string;
  readonly data: object;
  readonly message?: { readonly id: string; readonly flags: number };
}

/** Tells the server what a person did, and yields what comes of it as it happens. */
export async function* happenings(did: Did): AsyncGenerator<Event> {
  const { body } = await reach('/api/interactions', { method: 'POST', body: JSON.stringify(did) });
  if (!body) return;
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let waiting = '';
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new Fault('The program broke off its answer. Is it still running?', { cause });
    });
    waiting += value ?? '';
    const lines = waiting.split('\n');
    waiting = done ? '' : (lines.pop() ?? '');
    for (const line of lines) if (line !== '') yield event.parse(JSON.parse(line));
    if (done) return;
  }
}
