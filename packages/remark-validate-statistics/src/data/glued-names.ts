import type {Named} from '@collate/claims/reading'

/**
 * Names in letters right behind which a Chinese text writes their number: DRG191个、DIP200个.
 *
 * @param found - names of one kind in the text
 * @param named - what a name of that kind means, by its folded text
 */
export function gluedNames<T>(
  text: string,
  found: ReadonlyArray<Named<T>>,
  named: (name: string) => readonly T[] | undefined
): Array<Named<T>> {
  return Array.from(text.matchAll(beforeNumber)).flatMap(({0: name, index: start}) => {
    const end = start + name.length
    const values = found.some((d) => d.start < end && start < d.end) ? undefined : named(name)
    return values ? [{start, end, values}] : []
  })
}

const beforeNumber = /(?<![\p{Script=Latin}\d])\p{Script=Latin}{2,24}(?=\d[\d,.]{0,20}\s?\p{Script=Han})/gu
