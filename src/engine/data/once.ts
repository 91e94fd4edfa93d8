/** A function that works its result out at the first call, and keeps it. */
export function once<Result>(work: () => Result): () => Result {
  let kept: { readonly result: Result } | undefined;
  return () => (kept ??= { result: work() }).result;
}
