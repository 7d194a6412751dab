import type {NameForms} from '../terms/name-forms.ts'

/** A Chinese name has one form; behind an age or a bound 的 may stand: 75岁及以上的居民. */
export const nameForms: NameForms = {
  others(name) {
    const joined = name.replace(/(?<=以[上下]|岁(?!.{0,2}以[上下]))(?=\p{sc=Han}{2,}$)/u, '的')
    return joined === name ? [] : [joined]
  },
  singular: (name) => name,
  common: new Set()
}
