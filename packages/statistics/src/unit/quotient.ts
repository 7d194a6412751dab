/**
 * The two parts of a unit that is one of them by the other; the first is empty in `/km2`.
 *
 * partsOfQuotient('kg/har') // => ['kg', 'har']
 */
export function partsOfQuotient(code: string): [over: string, under: string] | undefined {
  const [over, under, ...rest] = code.split('/')
  return under === undefined || under === '' || rest.length > 0 ? undefined : [over!, under]
}
