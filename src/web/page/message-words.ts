import type { Component } from './payload.js';
import type { Message } from './state.js';

/** The words of a message as they were sent, Markdown and all. */
export function wordsOf({ body }: Message): string {
  return body.content ?? wordsIn(body.components ?? []);
}

function wordsIn(parts: readonly Component[]): string {
  return parts
    .flatMap((part) => [part.content ?? '', wordsIn(part.components ?? [])])
    .filter((words) => words !== '')
    .join('\n');
}
