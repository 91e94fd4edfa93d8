import { type Quote, type Span } from '../engine/index.js';

/**
 * Words inside a block. A plain string is the program's or the reader's own words, shown as they
 * stand: whatever markup is in them is escaped. Only these shapes carry formatting.
 */
export type Inline = string | { readonly bold: string } | { readonly code: string };

/** A file that goes with a message: a PNG. */
export interface Attachment {
  /** File name, such as `card.png`: lower-case letters, digits, hyphens, one dot. */
  readonly name: string;
  /** What the picture shows, for who cannot see it: 1 to 1,024 characters (UTF-16 code units). */
  readonly alt: string;
  readonly data: Uint8Array;
}

/** What a message is made of. Source words stand in it only as a {@link Quote}. */
export type Block =
  | { readonly kind: 'heading'; readonly words: readonly Inline[] }
  | { readonly kind: 'text'; readonly words: readonly Inline[] }
  | { readonly kind: 'small'; readonly words: readonly Inline[] }
  | {
      readonly kind: 'quote';
      readonly quote: Quote;
      /** Spans inside the quote to set in bold; offsets into the story. */
      readonly marks: readonly Span[];
    }
  | { readonly kind: 'picture'; readonly picture: Attachment }
  /** Drawn with characters of one width, for a surface without pictures; Discord shows nothing of it. */
  | { readonly kind: 'chart'; readonly rows: readonly string[] }
  | { readonly kind: 'divider' }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] };

/** What a press of a button asks for; it travels inside the button, so it outlives a restart. */
export interface Press {
  /** The command that answers the press. */
  readonly command: string;
  readonly action: string;
  /** The id of the user who asked, where only they may press. */
  readonly owner?: string;
  readonly values: readonly string[];
}

export type Button =
  | {
      readonly kind: 'press';
      readonly label: string;
      readonly press: Press;
      readonly disabled?: boolean;
    }
  | { readonly kind: 'link'; readonly label: string; readonly url: string };

/** What a door shows. The one who renders it keeps every quote intact and every limit kept. */
export interface Message {
  /** What Discord shows: one page, with the buttons that turn it. */
  readonly blocks: readonly Block[];
  /** All pages in one, for a surface that has none; left out where `blocks` is all there is. */
  readonly whole?: readonly Block[];
  /** Seen by the person who asked alone. */
  readonly ephemeral: boolean;
}
