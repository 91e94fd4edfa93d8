import { Events, Status, type Client } from 'discord.js';
import type { Logger } from 'pino';
import { Outage } from './outage.js';

/**
 * Logs what happens to the gateway connection; discord.js reconnects and resumes by itself, twice a
 * second where it must, of which the 1st, 2nd, 4th, 8th … time is logged.
 */
export function logClientEvents(client: Client, log: Logger): void {
  const outages = new Map<number, Outage>();
  const outageOf = (shard: number): Outage => {
    const outage = outages.get(shard) ?? new Outage();
    outages.set(shard, outage);
    return outage;
  };
  client.on(Events.Error, (error) => {
    log.error({ err: error }, 'client error');
  });
  client.on(Events.Warn, (warning) => {
    log.warn({ warning }, 'client warning');
  });
  client.on(Events.ShardError, (error, shard) => {
    // A fatal close is reported by whoever opened the gateway.
    if (client.ws.shards.get(shard)?.status === Status.Disconnected) return;
    // One that cannot connect fails before it is counted as reconnecting.
    if (outageOf(shard).nextIsDue) log.error({ err: error, shard }, 'gateway error');
  });
  client.on(Events.ShardReconnecting, (shard) => {
    const outage = outageOf(shard);
    if (outage.fail()) log.warn({ shard, attempt: outage.failures }, 'gateway reconnecting');
  });
  client.on(Events.ShardResume, (shard, replayed) => {
    log.info({ shard, replayed, attempts: outageOf(shard).end() }, 'gateway resumed');
  });
  client.on(Events.ShardReady, (shard) => {
    const attempts = outageOf(shard).end();
    if (attempts > 0) log.info({ shard, attempts }, 'gateway connected again');
  });
}
