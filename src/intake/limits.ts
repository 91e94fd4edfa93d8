/** Most bytes of a file: as many as Discord takes of one file. */
export const MAX_FILE_BYTES = 10_000_000;
/** Most characters (UTF-16 code units) of a story: two long novels. */
export const MAX_STORY_LENGTH = 2_000_000;
/** Fewer letters are no article. */
export const SHORTEST_ARTICLE = 200;
