import {globSync} from 'node:fs'
import path from 'node:path'
import type {SourceMutation} from './mutation.ts'
import {firstFailure} from './run-tests.ts'

const root = path.join(import.meta.dirname, '../..')

/** Whether a test of the packages fails with a mutation, and passes without: asked of one file after the other, until one does. */
export async function isNoticed(mutation: SourceMutation, packages: readonly string[]): Promise<boolean> {
  for (const file of packages.flatMap(testsOf))
    if ((await firstFailure(file, mutation)) !== undefined) return true
  return false
}

function testsOf(name: string): string[] {
  return globSync(`packages/${name}/test/**/*.test.ts`, {cwd: root})
    .toSorted()
    .map((file) => path.join(root, file))
}
