/** Own property of a JSON value; `undefined` where there is none. */
export function property(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Record<string, unknown>)[key]
}

/** Value at the end of a path of keys and positions. */
export function valueAt(value: unknown, pointer: Array<string | number>): unknown {
  return pointer.reduce<unknown>((inner, key) => property(inner, String(key)), value)
}
