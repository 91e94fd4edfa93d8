import type { APIMessage } from 'discord-api-types/v10';
import { attachmentProblems } from '../limits/attachments.js';
import { holdsText, isEmpty, readMessage, type MessageBody } from '../limits/message.js';
import type { Problem } from '../limits/problem.js';
import { isPromise } from '../world/messages.js';
import { invalidForm, refusal } from '../rest/refusal.js';
import type { World } from '../world/world.js';
import { violation, type Call } from './route.js';

/**
 * Refuses and records what breaks a limit.
 * @throws {Refusal} where there is a problem
 */
export function refuseProblems(world: World, call: Call, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const what = problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  world.violations.push(violation('limit', call, what));
  throw invalidForm(problems);
}

/**
 * The message that a body holds, or that a callback's `data` holds.
 * @param before the message that it edits, where it does
 * @throws {Refusal} where it breaks a limit or is empty
 */
export function checkedMessage(
  world: World,
  call: Call,
  raw: unknown,
  { before, under = [] }: { before?: APIMessage; under?: string[] } = {},
): MessageBody {
  const { problems, message } = readMessage(raw, before);
  refuseProblems(
    world,
    call,
    [...problems, ...attachmentProblems(message, call.files)].map((problem) => ({
      ...problem,
      path: [...under, ...problem.path],
    })),
  );
  if ((before === undefined || isPromise(before)) && isEmpty(message, call.files)) {
    world.violations.push(violation('limit', call, 'Cannot send an empty message'));
    throw refusal('emptyMessage');
  }
  if (holdsText(message) && !pingsNobody(message))
    world.violations.push(violation('ping', call, 'Text without allowed_mentions: {parse: []}'));
  return message;
}

function pingsNobody({ allowed_mentions: allowed }: MessageBody): boolean {
  return (
    allowed?.parse?.length === 0 &&
    !allowed.users?.length &&
    !allowed.roles?.length &&
    allowed.replied_user !== true
  );
}
