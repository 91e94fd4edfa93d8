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
  /** What a picture shows, for who cannot see it. */
  alt: 1024,
} as const;
