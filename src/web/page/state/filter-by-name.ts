/** The items whose name contains the text, in their order, those that start with it first. */
export function filterByName<T extends { readonly name: string }>(
  text: string,
  items: readonly T[],
): readonly T[] {
  const sought = text.trim().toLowerCase();
  const position = ({ name }: T): number => name.toLowerCase().indexOf(sought);
  const found = items.filter((item) => position(item) !== -1);
  return [
    ...found.filter((item) => position(item) === 0),
    ...found.filter((item) => position(item) > 0),
  ];
}
