/**
 * Returns the item at an index of a list. Unlike `list[index] ?? 0`, it does not hide an index that is out of bounds.
 *
 * @throws RangeError If the list has no item at the index.
 */
export function at<Item extends NonNullable<unknown>>(list: ArrayLike<Item>, index: number): Item {
  const item = list[index]
  if (item === undefined) throw new RangeError(`There is no item ${index} in a list of ${list.length}.`)
  return item
}
