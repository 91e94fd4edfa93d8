const round = (fill: string, inner: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="20" fill="${fill}"/>${inner}</svg>`,
  )}`;

/** The bot's: quotation marks. */
export const BOT_AVATAR = round(
  '#e0a526',
  '<path d="M11 22c0-6 3-9 7-10v3c-2 1-3 2-3 4h3v7h-7zm11 0c0-6 3-9 7-10v3c-2 1-3 2-3 4h3v7h-7z" fill="#1e1f22"/>',
);

/** The user's. */
export const USER_AVATAR = round(
  '#5865f2',
  '<circle cx="20" cy="16" r="6" fill="#fff"/><path d="M9 33c1-7 5-10 11-10s10 3 11 10" fill="#fff"/>',
);
