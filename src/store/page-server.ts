/** The id of the server that the page shows, whose library the terminal adds to as well. */
export const PAGE_SERVER = '100000000000000001';
