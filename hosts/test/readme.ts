import {mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import type {Place} from './host.ts'

/** Something that a README shows as run: what it is, how it should end, and what it should print. */
export type Example = {language: string; text: string; fails: boolean; output?: string}

/** What a README needs to be run: its files, by path, and its examples in order. */
export type Readme = {
  files: Map<string, string>
  examples: Example[]
  /** What it says to install: names of packages. */
  install: string[]
}

/** Read the fences that are marked `run`, `file=PATH` or `output`; others only show something. */
export function readReadme(markdown: string): Readme {
  const files = new Map<string, string>()
  const examples: Example[] = []
  for (const [, info, text] of markdown.matchAll(/^```(.*)\n([^]*?)^```$/gm)) {
    const [language = '', ...marks] = info!.split(' ')
    const file = marks.find((mark) => mark.startsWith('file='))?.slice('file='.length)
    if (file !== undefined) files.set(file, text!)
    else if (marks.includes('run')) examples.push({language, text: text!, fails: marks.includes('fails')})
    else if (marks.includes('output')) examples.at(-1)!.output = text!
  }
  return {files, examples, install: readInstall(markdown)}
}

/** Write the files of a README. */
export async function writeFiles({files}: Readme, {folder}: Place): Promise<void> {
  for (const [file, text] of files) {
    const target = path.join(folder, file)
    await mkdir(path.dirname(target), {recursive: true})
    await writeFile(target, text)
  }
}

/** The packages after `npm install` in a fence that is not marked. */
export function readInstall(markdown: string): string[] {
  const [, packages] = /^```sh\nnpm install (.*)\n```$/m.exec(markdown) ?? []
  return packages?.split(' ') ?? []
}
