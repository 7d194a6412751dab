import {globSync, readFileSync} from 'node:fs'
import {stripTypeScriptTypes} from 'node:module'
import path from 'node:path'
import {parse, type AnyNode} from 'acorn'
import type {SourceMutation} from './mutation.ts'
import {breakNode} from './break-node.ts'
import {dropWords} from './drop-words.ts'

const root = path.join(import.meta.dirname, '../..')

/** Every mutation that the source of a package offers: of its statements, and, apart, of the words of its languages. */
export function collectMutations(name: string): {statements: SourceMutation[]; words: SourceMutation[]} {
  const files = globSync(`packages/${name}/src/**/*.ts`, {cwd: root}).toSorted()
  const all = files.flatMap((file) => mutationsOf(readFileSync(path.join(root, file), 'utf8'), file))
  const {words = [], statements = []} = Object.groupBy(all, ({kind}) =>
    kind === 'word' ? 'words' : 'statements'
  )
  return {statements, words}
}

/** Every mutation of one file; lines are those of the file, since types are blanked and not taken out. */
export function mutationsOf(typed: string, file: string): SourceMutation[] {
  const source = stripTypeScriptTypes(typed)
  const mutations: SourceMutation[] = []
  // What a language calls its numbers is a table of words.
  const isLanguage = /\/(zh|en)(\/|\.ts)/.test(file)
  visit(parse(source, {ecmaVersion: 'latest', sourceType: 'module'}), (node) => {
    if (isLanguage) for (const place of dropWords(node, source)) put({kind: 'word', ...place, is: ''})
    if (isLanguage && node.type === 'Literal') return
    for (const found of breakNode(node, source)) put(found)
  })
  return mutations

  function put({kind, start, end, is}: {kind: string; start: number; end: number; is: string}): void {
    const line = source.slice(0, start).split('\n').length
    const broken = source.slice(0, start) + is + source.slice(end)
    mutations.push({file, line, kind, was: inline(source.slice(start, end)), is: inline(is), source: broken})
  }
}

function visit(node: AnyNode, see: (node: AnyNode) => void): void {
  see(node)
  for (const child of Object.values(node).flat())
    if (child && typeof child === 'object' && typeof child.type === 'string') visit(child, see)
}

function inline(text: string): string {
  return text.replace(/\s+/g, ' ')
}
