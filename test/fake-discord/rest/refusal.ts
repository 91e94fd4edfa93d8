import type { Problem } from '../limits/problem.js';

/** Status, code and words of the refusals that Discord documents. */
const known = {
  unauthorized: [401, 0, '401: Unauthorized'],
  notFound: [404, 0, '404: Not Found'],
  methodNotAllowed: [405, 0, '405: Method Not Allowed'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMember: [404, 10007, 'Unknown Member'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  alreadyAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  missingAccess: [403, 50001, 'Missing Access'],
  notTheAuthor: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  invalidWebhookToken: [401, 50027, 'Invalid Webhook Token'],
  badJson: [400, 50109, 'The request body contains invalid JSON.'],
} as const;

interface FieldError {
  readonly code: string;
  readonly message: string;
}

/** Nested by field, the errors of a field under `_errors`. */
interface ErrorTree {
  readonly [field: string]: ErrorTree | readonly FieldError[];
}

/** A request that Discord would refuse. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
    readonly errors?: ErrorTree,
  ) {
    super(message);
  }

  get body(): object {
    return {
      message: this.message,
      code: this.code,
      ...(this.errors === undefined ? {} : { errors: this.errors }),
    };
  }
}

export function refusal(kind: keyof typeof known): Refusal {
  const [status, code, message] = known[kind];
  return new Refusal(status, code, message);
}

/** Code 50035, with what is wrong at each field. */
export function invalidForm(problems: readonly Problem[]): Refusal {
  return new Refusal(400, 50035, 'Invalid Form Body', errorTree(problems));
}

function errorTree(problems: readonly Problem[]): ErrorTree {
  const here = problems.filter(({ path }) => path.length === 0);
  const fields = new Set(problems.flatMap(({ path }) => path.slice(0, 1)));
  return {
    ...(here.length > 0 ? { _errors: here.map(({ code, message }) => ({ code, message })) } : {}),
    ...Object.fromEntries(
      [...fields].map((field) => [
        field,
        errorTree(
          problems
            .filter(({ path }) => path[0] === field)
            .map((problem) => ({ ...problem, path: problem.path.slice(1) })),
        ),
      ]),
    ),
  };
}
