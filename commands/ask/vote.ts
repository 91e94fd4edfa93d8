import { randomBytes } from 'node:crypto';
import { notice, type Button } from '../../src/ui/index.js';
import { replyWith, type ComponentReply, type Context } from '../shared/index.js';
import { askButtons } from './buttons.js';

/** So many that no answer has the id of another. */
const ID_BYTES = 6;
const OFF = 'This server does not ask that any more, so it is not counted.';

/** The buttons that ask whoever asked if an answer helped; the answer's id is by chance. */
export function voteButtons(owner: string): readonly Button[] {
  const id = randomBytes(ID_BYTES).toString('base64url');
  const button = (label: string, helped: 'yes' | 'no'): Button => {
    const state = askButtons.state({ action: 'vote', id, helped }, owner);
    return { kind: 'interactive', label, state, optional: true };
  };
  return [button('Helpful', 'yes'), button('Not helpful', 'no')];
}

/** Counts whether an answer helped. */
export async function countVote(
  { server }: Context,
  id: string,
  helped: boolean,
): Promise<ComponentReply> {
  if (server?.asksHelpful !== true) return replyWith(notice(OFF));
  await server.votes.note(id, helped);
  const line = `Counted as ${helped ? '“helpful”' : '“not helpful”'}. Neither who says so nor what was asked is kept.`;
  return replyWith(notice(line));
}
