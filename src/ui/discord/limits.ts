/**
 * Discord's limits on a message of components, in UTF-16 code units where they count text.
 * https://discord.com/developers/docs/components/reference
 */
export const LIMITS = {
  /** Components of a message, those inside others included. */
  components: 40,
  /** Text over the whole message. */
  characters: 4000,
  buttonsInRow: 5,
  label: 80,
  customId: 100,
  url: 512,
  files: 10,
  /** An image's alternative text. */
  alt: 1024,
} as const;

/**
 * Discord's limits on a modal.
 * https://discord.com/developers/docs/components/reference#text-input
 */
export const MODAL_LIMITS = {
  title: 45,
  fields: 5,
  label: 45,
  placeholder: 100,
  /** What a person may write into a text input. */
  input: 4000,
} as const;
