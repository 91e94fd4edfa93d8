import type { ChosenFiles } from './attachments.js';

/** What the user does, as the page posts it; the server makes Discord's interaction of it. */
export interface InteractionRequest {
  /** One of `InteractionType`. */
  readonly type: number;
  readonly channel_id: string;
  readonly data: object;
  /** The message whose component was used. */
  readonly message?: { readonly id: string; readonly flags: number };
}

/** An option of a command as Discord sends it. */
export interface RequestOption {
  readonly type: number;
  readonly name: string;
  readonly value: string | number | boolean;
}

/** A modal that was filled in, and the files that its fields name by id. */
export interface ModalSubmission {
  readonly components: readonly SubmittedLabel[];
  readonly files: ChosenFiles;
}

/** A label of a modal with its field, as Discord sends it filled in. */
export interface SubmittedLabel {
  readonly type: number;
  readonly component: { readonly type: number; readonly custom_id: string } & FieldValue;
}

export type FieldValue = { readonly value: string } | { readonly values: readonly string[] };
