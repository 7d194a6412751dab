import {parseEdition, type Edition} from '@collate/articles'
import {findQuantities} from '@collate/claims'
import {attribute} from '@collate/findings'
import {visibleText} from '@collate/visible-text'
import {isComponent, type Component} from '@collate/visible-text/shown'
import type {Nodes} from 'mdast'
import type {Position} from 'unist'
import {VFile} from 'vfile'
import type {UntoldChange} from '../rules/article-correction.ts'

/** A number that an edition cites: its value, exact, and as the edition writes it. */
type CitedNumber = Pick<UntoldChange, 'place' | 'cite'> & {indicator: string; value: string; written: string}

/**
 * Find the cited numbers of an edition that take the place of others, where no
 * entry of its corrections is new.
 *
 * A number that went, or that came beside those that were there, is no
 * correction by itself; neither is one that is only written otherwise.
 *
 * @param path - of the edition
 * @param before - its text as it was published
 * @param after - its text now
 */
export function findUntoldChanges(path: string, before: string, after: string): UntoldChange[] {
  const [was, is] = [before, after].map((value) => parseEdition(new VFile({path, value})))
  if (!was?.tree || !is?.tree || tellsMore(was, is)) return []
  const old = Map.groupBy(numbersOf(was), ({indicator}) => indicator)
  const now = Map.groupBy(numbersOf(is), ({indicator}) => indicator)
  return [...now].flatMap(([indicator, numbers]) => {
    const gone = without(old.get(indicator) ?? [], numbers)
    const come = without(numbers, old.get(indicator) ?? [])
    return come.slice(0, gone.length).map(({written, place, cite}, index) => ({
      before: gone[index]!.written,
      after: written,
      place,
      cite
    }))
  })
}

function tellsMore(was: Edition, is: Edition): boolean {
  const told = new Set(was.frontmatter?.corrections?.map((entry) => JSON.stringify(entry)))
  return is.frontmatter?.corrections?.some((entry) => !told.has(JSON.stringify(entry))) ?? false
}

/** Each of some numbers that has no equal among others; what stands twice needs two. */
function without(numbers: readonly CitedNumber[], others: readonly CitedNumber[]): CitedNumber[] {
  const left = others.map(({value}) => value)
  return numbers.filter(({value}) => {
    const at = left.indexOf(value)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function numbersOf({tree, file, language}: Edition): CitedNumber[] {
  const numbers: CitedNumber[] = []
  walk(tree!)
  return numbers

  function walk(node: Nodes): void {
    if (isComponent(node, 'Stat') && node.position) read(node, node.position)
    else if ('children' in node) for (const child of node.children) walk(child)
  }

  function read(stat: Component, place: Position): void {
    const cite = attribute(stat, 'cite')
    const [indicator = ''] = cite.split(/[@~#^\s]/)
    const {text} = visibleText(stat, String(file))
    for (const {start, end, kind, value, upper = '', unit = ''} of findQuantities(text, language)) {
      if (kind === 'year') continue
      const written = text.slice(start, end)
      numbers.push({indicator, value: [kind, value, upper, unit].join(' '), written, place, cite})
    }
  }
}
