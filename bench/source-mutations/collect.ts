import {globSync, readFileSync} from 'node:fs'
import {stripTypeScriptTypes} from 'node:module'
import path from 'node:path'
import {parse, type AnyNode} from 'acorn'
import type {SourceMutation} from './mutation.ts'
import {breakNode} from './break-node.ts'

const root = path.join(import.meta.dirname, '../..')

/** Every mutation that the source of a package offers. */
export function collectMutations(name: string): SourceMutation[] {
  const files = globSync(`packages/${name}/src/**/*.ts`, {cwd: root}).toSorted()
  return files.flatMap((file) => mutationsOf(readFileSync(path.join(root, file), 'utf8'), file))
}

/** Every mutation of one file; lines are those of the file, since types are blanked and not taken out. */
export function mutationsOf(typed: string, file: string): SourceMutation[] {
  const source = stripTypeScriptTypes(typed)
  const mutations: SourceMutation[] = []
  // What a language calls its numbers is a table of words.
  const isLanguage = /\/(zh|en)(\/|\.ts)/.test(file)
  visit(parse(source, {ecmaVersion: 'latest', sourceType: 'module'}), (node) => {
    if (isLanguage && node.type === 'Literal') return
    for (const {kind, start, end, is} of breakNode(node, source)) {
      const line = source.slice(0, start).split('\n').length
      const was = source.slice(start, end)
      const broken = source.slice(0, start) + is + source.slice(end)
      mutations.push({file, line, kind, was: inline(was), is: inline(is), source: broken})
    }
  })
  return mutations
}

function visit(node: AnyNode, see: (node: AnyNode) => void): void {
  see(node)
  for (const child of Object.values(node).flat())
    if (child && typeof child === 'object' && typeof child.type === 'string') visit(child, see)
}

function inline(text: string): string {
  return text.replace(/\s+/g, ' ')
}
