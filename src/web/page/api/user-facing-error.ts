/** A failure that the page shows; its message is written for the user. */
export class UserFacingError extends Error {
  override readonly name = 'UserFacingError';
}
