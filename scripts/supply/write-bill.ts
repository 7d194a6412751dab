// `node scripts/supply/write-bill.ts FILE`: what the publication is built with, in CycloneDX.
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import {parse} from 'yaml'
import {writeBill} from './bill.ts'
import {checkLockfile, type Lockfile} from './lockfile.ts'

const root = path.join(import.meta.dirname, '..', '..')
const lockfile = parse(await readFile(path.join(root, 'pnpm-lock.yaml'), 'utf8')) as Lockfile
const product = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
  name: string
  version: string
}
const [file] = process.argv.slice(2)
const faults = checkLockfile(lockfile)

if (file === undefined) fail('Unexpected end of arguments, expected a file to write: `write-bill.ts FILE`')
else if (faults.length > 0) fail(faults.join('\n'))
else {
  await mkdir(path.dirname(file), {recursive: true})
  const {name, version} = product
  await writeFile(file, `${JSON.stringify(writeBill(lockfile, {name, version}), undefined, 2)}\n`)
}

function fail(reason: string): void {
  process.stderr.write(`${reason}\n`)
  process.exitCode = 2
}
