/** A dictionary: `from to` pairs, separated by `|`. */
declare module 'opencc-js/dict/*' {
  const dictionary: string
  export default dictionary
}
