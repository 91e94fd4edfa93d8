import { InteractionResponseType } from 'discord-api-types/v10';
import { ACKNOWLEDGE_WITHIN, type Exchange } from '../world/interactions.js';
import { isPromise } from '../world/messages.js';

/** How long a promised reply may take before a test gives up, in milliseconds. */
const PATIENCE = 10_000;

/** @throws {Error} where the bot sends no first response in three seconds */
export async function acknowledged(exchange: Exchange, what: string): Promise<void> {
  const complaint = `${what}: the application did not respond`;
  const isOver = () => exchange.callback !== undefined || exchange.isLost;
  await until(exchange, isOver, ACKNOWLEDGE_WITHIN, complaint);
  if (exchange.isLost) throw new Error(complaint);
}

/** @throws {Error} where the first response is a promise and nothing comes of it */
export async function kept(exchange: Exchange, what: string): Promise<void> {
  const complaint = `${what}: the bot promised a reply and sent none`;
  const { original, followups } = exchange;
  const type = exchange.callback?.type;
  if (type === InteractionResponseType.DeferredMessageUpdate)
    await until(exchange, () => exchange.steps > 1, PATIENCE, complaint);
  if (type === InteractionResponseType.DeferredChannelMessageWithSource && original)
    await until(exchange, () => !isPromise(original) || followups.length > 0, PATIENCE, complaint);
}

function until(
  exchange: Exchange,
  isDone: () => boolean,
  milliseconds: number,
  complaint: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      exchange.listeners.delete(look);
    };
    const timer = setTimeout(() => {
      stop();
      reject(new Error(complaint));
    }, milliseconds * exchange.slowness);
    const look = () => {
      if (!isDone()) return;
      stop();
      resolve();
    };
    exchange.listeners.add(look);
    look();
  });
}
