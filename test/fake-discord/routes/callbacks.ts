import {
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type APIApplicationCommandOptionChoice,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { changed, type Exchange } from '../world/interactions.js';
import { autocompleteData } from '../limits/choices.js';
import { modal } from '../limits/modal.js';
import { problemsOf } from '../limits/problem.js';
import { isEphemeral, isPromise, type Origin } from '../world/messages.js';
import { refusal } from '../rest/refusal.js';
import type { World } from '../world/world.js';
import { checkedMessage, refuseProblems } from './checked.js';
import { noContent, ok, violation, type Call, type Route } from './route.js';

const Kind = InteractionResponseType;

/** Which first responses each kind of interaction may get. */
const allowed: Partial<Record<InteractionType, readonly InteractionResponseType[]>> = {
  [InteractionType.ApplicationCommand]: [
    Kind.ChannelMessageWithSource,
    Kind.DeferredChannelMessageWithSource,
    Kind.Modal,
  ],
  [InteractionType.MessageComponent]: [
    Kind.ChannelMessageWithSource,
    Kind.DeferredChannelMessageWithSource,
    Kind.DeferredMessageUpdate,
    Kind.UpdateMessage,
    Kind.Modal,
  ],
  [InteractionType.ModalSubmit]: [
    Kind.ChannelMessageWithSource,
    Kind.DeferredChannelMessageWithSource,
  ],
  [InteractionType.ApplicationCommandAutocomplete]: [Kind.ApplicationCommandAutocompleteResult],
};

const callback = z.looseObject({
  type: z.enum(InteractionResponseType),
  data: z.looseObject({ flags: z.int().nullish() }).nullish(),
});

const choices = z.object({ choices: z.custom<APIApplicationCommandOptionChoice[]>() });

/** The first response to an interaction. */
export function callbackRoutes(world: World): Route[] {
  return [
    {
      method: 'POST',
      path: '/interactions/{interaction_id}/{interaction_token}/callback',
      open: true,
      answer(call) {
        const exchange = waiting(world, call);
        refuseProblems(world, call, [
          ...problemsOf(callback, call.body),
          ...typeProblems(exchange, call.body),
        ]);
        const { type, data } = callback.parse(call.body);
        responders[type]?.(world, call, exchange, data ?? {});
        exchange.callback = { type, flags: data?.flags ?? 0, data };
        changed(exchange);
        return call.query.get('with_response') === 'true' ? ok(response(exchange)) : noContent;
      },
    },
  ];
}

/** @throws {Refusal} unless the interaction waits for its first response */
function waiting(world: World, call: Call): Exchange {
  const exchange = world.interactions.withToken(call.param('interaction_token'));
  if (exchange?.id !== call.param('interaction_id')) throw refusal('unknownInteraction');
  if (exchange.callback) throw refusal('alreadyAcknowledged');
  if (world.interactions.isLate(exchange)) {
    exchange.isLost = true;
    changed(exchange);
    world.violations.push(violation('late', call, 'The first response came after 3 seconds'));
    throw refusal('unknownInteraction');
  }
  return exchange;
}

function typeProblems(exchange: Exchange, body: unknown) {
  const types = allowed[exchange.kind] ?? [];
  return problemsOf(
    z.looseObject({
      type: z.enum(InteractionResponseType).refine((type) => types.includes(type), {
        message: `An interaction of type ${exchange.kind} takes one of (${types.join(', ')})`,
        params: { code: 'INTERACTION_CALLBACK_TYPE_INVALID' },
      }),
    }),
    body,
  );
}

type Data = NonNullable<z.infer<typeof callback>['data']>;
type Responder = (world: World, call: Call, exchange: Exchange, data: Data) => void;

const under = ['data'];

/** What each first response does; those that the bot does not use are only noted. */
const responders: Partial<Record<InteractionResponseType, Responder>> = {
  [Kind.ChannelMessageWithSource](world, call, exchange, data) {
    const message = checkedMessage(world, call, data, { under });
    exchange.original = world.messages.create(message, originOf(exchange, data));
  },
  [Kind.DeferredChannelMessageWithSource](world, call, exchange, data) {
    refuseV2Promise(world, call, data.flags ?? 0);
    const origin = { ...originOf(exchange, data), loading: true };
    exchange.original = world.messages.create({}, origin);
  },
  [Kind.UpdateMessage](world, call, exchange, data) {
    const { source } = exchange;
    if (!source) return;
    const change = checkedMessage(world, call, data, { before: source, under });
    exchange.original = world.messages.edit(source, change);
  },
  [Kind.DeferredMessageUpdate](_world, _call, exchange) {
    if (exchange.source) exchange.original = exchange.source;
  },
  [Kind.Modal](world, call, exchange, data) {
    refuseProblems(world, call, problemsOf(modal, data, under));
    exchange.form = modal.parse(data);
  },
  [Kind.ApplicationCommandAutocompleteResult](world, call, exchange, data) {
    refuseProblems(world, call, problemsOf(autocompleteData, data, under));
    exchange.choices = choices.parse(data).choices;
  },
};

function originOf({ channelId, metadata }: Exchange, { flags }: Data): Origin {
  return { channelId, metadata, ephemeral: ((flags ?? 0) & MessageFlags.Ephemeral) !== 0 };
}

/** Of a promised reply only privacy can be said; Components V2 come with the reply itself. */
function refuseV2Promise(world: World, call: Call, flags: number): void {
  if ((flags & MessageFlags.IsComponentsV2) === 0) return;
  refuseProblems(world, call, [
    {
      path: ['data', 'flags'],
      code: 'INTERACTION_DEFER_FLAGS',
      message: 'IS_COMPONENTS_V2 cannot be set on a deferred response, only on what follows it',
    },
  ]);
}

function response(exchange: Exchange): object {
  const { id, kind, callback: sent, original } = exchange;
  return {
    interaction: {
      id,
      type: kind,
      ...(original ? { response_message_id: original.id } : {}),
      response_message_loading: original !== undefined && isPromise(original),
      response_message_ephemeral: original !== undefined && isEphemeral(original),
    },
    ...(original ? { resource: { type: sent?.type, message: original } } : {}),
  };
}
