import type { Quote, Span } from '../engine/index.js';

/**
 * Text inside a block. A plain string is the program's or the reader's own text, shown as it stands:
 * whatever markup is in it is escaped. Only these shapes carry formatting.
 */
export type Inline =
  | string
  | { readonly bold: string }
  | { readonly code: string }
  /** Somebody, by their id: Discord shows their name, and no message pings them. */
  | { readonly user: string }
  /** A channel or a role of the server, by its id: Discord shows its name, and nobody is pinged. */
  | { readonly channel: string }
  | { readonly role: string }
  | StoryName;

/** Names a story where a page has not just named it: whole at first, in few words later. */
export interface StoryName {
  readonly story: string;
  /** Stands after the name where that is shown. */
  readonly then: string;
  /** Whether the quote above is the title, so that the story is named already. */
  readonly isQuoted?: boolean;
}

/** A file that goes with a message: a PNG. */
export interface Attachment {
  /** File name, such as `card.png`: lower-case letters, digits, hyphens, one dot. */
  readonly name: string;
  /** The image's alternative text: 1 to 1,024 UTF-16 code units. */
  readonly alt: string;
  readonly data: Uint8Array;
  /** The same in the dark theme, where `data` is in the light one and a reader may change theirs. */
  readonly dark?: Uint8Array;
}

/** A file that goes with a message for people to save: plain text in UTF-8. */
export interface TextFile {
  /** File name, such as `facts.csv`: lower-case letters, digits, hyphens, one dot. */
  readonly name: string;
  /** `text/csv` */
  readonly type: string;
  readonly data: Uint8Array;
}

/** What a message is made of. Source words stand in it only as a {@link Quote}. */
export type Block =
  | { readonly kind: 'heading'; readonly words: readonly Inline[] }
  | { readonly kind: 'text'; readonly words: readonly Inline[] }
  /** Small print. */
  | { readonly kind: 'subtext'; readonly words: readonly Inline[] }
  | {
      readonly kind: 'quote';
      readonly quote: Quote;
      /** Spans inside the quote to set in bold; offsets into the story. */
      readonly marks: readonly Span[];
    }
  | {
      readonly kind: 'image';
      readonly image: Attachment;
      /** What it shows words of. */
      readonly quotes: readonly Quote[];
    }
  /** Drawn with characters of one width, for a surface without images; Discord shows nothing of it. */
  | { readonly kind: 'chart'; readonly rows: readonly string[] }
  | { readonly kind: 'file'; readonly file: TextFile }
  | { readonly kind: 'separator' }
  /** Room between what does not belong together. */
  | { readonly kind: 'space' }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] };

/** What a button carries in its custom id, so that it is answered after a restart too. */
export interface ButtonState {
  /** The command that answers the button. */
  readonly command: string;
  /** The id of the user who asked, where only they may use the button. */
  readonly owner?: string;
  /** For the command to parse: what the button does, then what it needs for that. */
  readonly fields: readonly string[];
}

export type Button =
  | {
      readonly kind: 'interactive';
      readonly label: string;
      readonly state: ButtonState;
      readonly disabled?: boolean;
      /** Left out where its state fits no custom id; any other button must fit. */
      readonly optional?: boolean;
    }
  | { readonly kind: 'link'; readonly label: string; readonly url: string };
