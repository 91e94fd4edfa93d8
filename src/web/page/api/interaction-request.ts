import type { InteractionRequest } from '../../server/index.js';
import type { InteractionType } from './discord-enums.js';
import type { ChosenFiles } from './attachments.js';

/** The data of an interaction of a type, as the page posts it. */
export type RequestData<Type extends InteractionRequest['type']> = Extract<
  InteractionRequest,
  { type: Type }
>['data'];

type SlashCommandData = RequestData<InteractionType.ApplicationCommand>;

/** An option of a command as Discord sends it. */
export type RequestOption = Extract<SlashCommandData, { options: unknown }>['options'][number];

/** A modal that was filled in, and the files that its fields name by id. */
export interface ModalSubmission {
  readonly components: RequestData<InteractionType.ModalSubmit>['components'];
  readonly files: ChosenFiles;
}
