/** Vectors of which few members are not 0. */
export interface Features {
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

/** @param fill Calls back with the index and value of each member that is not 0. */
export function featuresFrom(
  fill: (visit: (index: number, value: number) => void) => void,
): Features {
  const indices: number[] = [];
  const values: number[] = [];
  fill((index, value) => {
    indices.push(index);
    values.push(value);
  });
  return { indices: Int32Array.from(indices), values: Float64Array.from(values) };
}

export function dot(weights: ArrayLike<number>, { indices, values }: Features): number {
  let sum = 0;
  for (let i = 0; i < indices.length; i++)
    sum += (weights[indices[i] ?? 0] ?? 0) * (values[i] ?? 0);
  return sum;
}

/** Adds the features times `factor` to `to`. */
export function addScaled(to: Float64Array, { indices, values }: Features, factor: number): void {
  for (let i = 0; i < indices.length; i++) {
    const index = indices[i] ?? 0;
    to[index] = (to[index] ?? 0) + factor * (values[i] ?? 0);
  }
}
