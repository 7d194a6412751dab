/**
 * How many there are, in English.
 *
 * @example
 * howMany(1, 'article') // => '1 article'
 * howMany(3357, 'number') // => '3,357 numbers'
 */
export function howMany(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}
