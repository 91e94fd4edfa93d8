/** The colours that a reader has chosen for all that is around a message. */
export type Theme = 'dark' | 'light';

/** What a reader sees pictures on; a narrow one shows them at half their size or less. */
export type Screen = 'wide' | 'narrow';

/** How wide a picture is drawn, px: of a narrow one more is letters, none of which has less than 22 px. */
export const PICTURE_WIDTH: Readonly<Record<Screen, number>> = { wide: 800, narrow: 640 };

/** How a reader sees pictures. */
export interface Look {
  /** Either where a reader may change it while they look: then both are drawn. */
  readonly theme: Theme | 'either';
  readonly screen: Screen;
}
