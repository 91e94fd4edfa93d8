// Discord's numbers, as far as the page needs them, under the names of `discord-api-types`.
// https://discord.com/developers/docs

export const InteractionType = {
  ApplicationCommand: 2,
  MessageComponent: 3,
  ApplicationCommandAutocomplete: 4,
  ModalSubmit: 5,
} as const;

export const InteractionResponseType = {
  ChannelMessageWithSource: 4,
  DeferredChannelMessageWithSource: 5,
  UpdateMessage: 7,
  ApplicationCommandAutocompleteResult: 8,
  Modal: 9,
} as const;

export const ApplicationCommandType = { ChatInput: 1, Message: 3 } as const;

export const ApplicationCommandOptionType = {
  String: 3,
  Integer: 4,
  Boolean: 5,
  Channel: 7,
  Attachment: 11,
} as const;

export const ComponentType = {
  ActionRow: 1,
  Button: 2,
  StringSelect: 3,
  TextInput: 4,
  ChannelSelect: 8,
  Section: 9,
  TextDisplay: 10,
  Thumbnail: 11,
  MediaGallery: 12,
  File: 13,
  Separator: 14,
  Container: 17,
  Label: 18,
  FileUpload: 19,
} as const;

export const ButtonStyle = { Primary: 1, Secondary: 2, Success: 3, Danger: 4, Link: 5 } as const;

export const TextInputStyle = { Short: 1, Paragraph: 2 } as const;

export const MessageFlags = { Ephemeral: 64 } as const;
