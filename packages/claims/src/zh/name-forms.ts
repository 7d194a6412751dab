import type {NameForms} from '../terms/name-forms.ts'

/** A Chinese name has one form; behind an age or a bound 的 may stand: 75岁及以上的居民. */
export const nameForms: NameForms = {
  others(name) {
    const end = endOfBound(name)
    return end > 0 && name.length - end > 1 ? [`${name.slice(0, end)}的${name.slice(end)}`] : []
  },
  // A verb of two characters may take its aspect between them.
  inflected: (name) =>
    /^\p{sc=Han}{2}$/u.test(name) ? ['了', '过'].map((aspect) => `${name[0]}${aspect}${name[1]}`) : [],
  singular: (name) => name,
  common: new Set()
}

/** Where an age ends, or the bound behind it; 0 where a name has neither. */
function endOfBound(name: string): number {
  const bound = Math.max(name.lastIndexOf('以上'), name.lastIndexOf('以下'))
  return bound < 0 ? name.lastIndexOf('岁') + 1 : bound + '以上'.length
}
