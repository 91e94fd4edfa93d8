// Discord's numbers, as far as the page needs them. https://discord.com/developers/docs

export const Interaction = { Call: 2, Component: 3, Autocomplete: 4, Form: 5 } as const;

export const Response = {
  Message: 4,
  DeferredMessage: 5,
  DeferredUpdate: 6,
  Update: 7,
  Choices: 8,
  Form: 9,
} as const;

export const Option = {
  String: 3,
  Integer: 4,
  Boolean: 5,
  Channel: 7,
  Attachment: 11,
} as const;

export const CommandKind = { Typed: 1, OfMessage: 3 } as const;

export const Part = {
  Row: 1,
  Button: 2,
  StringSelect: 3,
  TextInput: 4,
  ChannelSelect: 8,
  Section: 9,
  Text: 10,
  Thumbnail: 11,
  Gallery: 12,
  File: 13,
  Separator: 14,
  Container: 17,
  Label: 18,
  FileUpload: 19,
} as const;

export const ButtonStyle = { Primary: 1, Secondary: 2, Success: 3, Danger: 4, Link: 5 } as const;

/** A text input of several lines. */
export const PARAGRAPH = 2;

/** Flag of a message that one person sees alone. */
export const EPHEMERAL = 64;
