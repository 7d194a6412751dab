import assert from 'node:assert/strict'
import {cpSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {runTool} from '../run-tool.ts'
import {falsifySample, inMebibytes, installer, largestCommand, sizeOf, timed, type Trial} from '../trial.ts'

const root = path.join(import.meta.dirname, '../../..')

/** An install of the command: what it says of a new publication, and of ours. */
export const command: Trial = {
  name: 'the command',
  async run(at) {
    const install = await timed(() => installer(at)('install', 'collate'))
    const size = sizeOf(path.join(at.place, 'node_modules'))
    assert.ok(size <= largestCommand, `Unexpected ${size} bytes, expected at most ${largestCommand}`)

    const program = path.join(at.place, 'node_modules/.bin/collate')
    const run = (cwd: string, ...args: string[]) => runTool(program, args, {cwd, env: at.node.env})
    const start = await timed(() => run(at.place, '--version'))
    await run(at.place, 'init', 'publication', '--yes', '--no-install', '--no-git')
    const publication = path.join(at.place, 'publication')
    const check = await timed(() => run(publication, 'check', '--no-cache'))
    falsifySample(publication)
    // Whoever asks for a language is answered in it, whatever the machine speaks.
    for (const [language, headline] of [
      ['en', /Unexpected `42%`, expected `41%`/],
      ['zh', /写的是 `42%`，应为 `41%`/]
    ] as const)
      await assert.rejects(run(publication, 'check', '--no-cache', '--language', language), headline)

    const ours = path.join(at.place, 'ours')
    for (const part of ['collate.config.json', 'content', 'packages/statistics/data']) {
      cpSync(path.join(root, part), path.join(ours, part), {recursive: true})
    }
    falsifyAll(path.join(ours, 'packages/statistics/data/cncf-annual-survey/observations.csv'))
    const same = [await report(publication), await report(ours)].join('')
    return {figures: {'installed MB': inMebibytes(size), install, start, check}, same}

    /** What the check says of a publication with false numbers, for programs. */
    async function report(cwd: string): Promise<string> {
      const output = path.join(cwd, 'report.json')
      const options = ['--no-cache', '--language', 'en', '--format', 'json', '--output', output]
      await assert.rejects(run(cwd, 'check', ...options), /[1-9]\d* errors?/)
      return readFileSync(output, 'utf8')
    }
  }
}

/** Make every other value of a table another one. */
function falsifyAll(file: string): void {
  const lines = readFileSync(file, 'utf8').split('\n')
  const changed = lines.map((line, index) => (index % 2 ? line.replace(/,(\d)(?=\d?,)/, ',9$1') : line))
  writeFileSync(file, changed.join('\n'))
}
