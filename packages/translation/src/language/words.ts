/** Any of some English words, whole, in whichever case; `_` is a space, and `doubl*` any word that begins so. */
export function anyWord(list: string): RegExp {
  return new RegExp(`\\b(?:${alternatives(list)})\\b`, 'i')
}

/** Any of some Chinese words, which nothing sets apart. */
export function anyOf(list: string): RegExp {
  return new RegExp(alternatives(list))
}

function alternatives(list: string): string {
  return list.replaceAll(' ', '|').replaceAll('_', ' ').replaceAll('*', '\\w*')
}
