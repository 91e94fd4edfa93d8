/** For whom a reply is laid out, and which page of it. */
export interface ReplyOptions {
  /** Id of the person who asked: only they may turn its pages and delete it. */
  readonly owner: string;
  /** Whether only that person sees it. */
  readonly ephemeral: boolean;
  /** Counts from 0; one that is not there shows the nearest that is. Default 0. */
  readonly page?: number | undefined;
  /** The id of the story that the person narrowed the command to, if they did. */
  readonly story?: string | undefined;
}
