/** Returns the nth greatest value, and leaves the values in another order (Hoare's selection). */
export function nthGreatest(values: Float32Array, nth: number): number {
  let [low, high] = [0, values.length - 1];
  const wanted = nth - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1]!;
    let [left, right] = [low, high];
    while (left <= right) {
      while (values[left]! > pivot) left += 1;
      while (values[right]! < pivot) right -= 1;
      if (left > right) break;
      const held = values[left]!;
      values[left++] = values[right]!;
      values[right--] = held;
    }
    if (wanted <= right) high = right;
    else if (wanted >= left) low = left;
    else break;
  }
  return values[wanted]!;
}
