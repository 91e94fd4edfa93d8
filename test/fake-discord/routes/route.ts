import type { Violation } from '../world/world.js';

/** A request that was let in. */
export interface Call {
  /** A part of the path, by its name in the route. */
  param(name: string): string;
  readonly query: URLSearchParams;
  /** The JSON, or the `payload_json` of a multipart body. */
  readonly body: unknown;
  /** How many files came with it. */
  readonly files: number;
  /** Method and route, for the record. */
  readonly where: string;
}

/** What is sent back; without a body where there is nothing to say. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As Discord's own description of its API writes it. */
  readonly path: string;
  /** The token in the path is the permission; no Authorization header. */
  readonly open?: true;
  answer(call: Call): Answer;
}

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const noContent: Answer = { status: 204 };

export function violation(kind: Violation['kind'], call: Call, what: string): Violation {
  return { kind, where: call.where, what };
}
