import { Events, Status, type Client } from 'discord.js';
import type { Logger } from 'pino';

/** Logs what happens to the gateway connection; discord.js reconnects and resumes by itself. */
export function logClientEvents(client: Client, log: Logger): void {
  client.on(Events.Error, (error) => {
    log.error({ err: error }, 'client error');
  });
  client.on(Events.Warn, (warning) => {
    log.warn({ warning }, 'client warning');
  });
  client.on(Events.ShardError, (error, shard) => {
    // A fatal close is reported by whoever opened the gateway.
    if (client.ws.shards.get(shard)?.status === Status.Disconnected) return;
    log.error({ err: error, shard }, 'gateway error');
  });
  client.on(Events.ShardReconnecting, (shard) => {
    log.warn({ shard }, 'gateway reconnecting');
  });
  client.on(Events.ShardResume, (shard, replayed) => {
    log.info({ shard, replayed }, 'gateway resumed');
  });
}
