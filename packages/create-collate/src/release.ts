import {execFile} from 'node:child_process'
import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'

/** What made a publication, and checks it from then on. */
export type Release = {
  /** Of every package: `0.1.0`. */
  version: string
  /** Git revision: 40 hexadecimal digits, or a tag where there is none. */
  revision: string
}

const own = new URL('..', import.meta.url)

/** Read which release this is. */
export async function readRelease(): Promise<Release> {
  const {version}: {version: string} = JSON.parse(await readFile(new URL('package.json', own), 'utf8'))
  return {version, revision: (await readRevision()) ?? `v${version}`}
}

/** Once installed, the repository around it is that of somebody else: what it was packed from is written down. */
async function readRevision(): Promise<string | undefined> {
  const asked = import.meta.url.endsWith('.ts')
    ? promisify(execFile)('git', ['rev-parse', '--verify', 'HEAD'], {cwd: fileURLToPath(own)}).then(
        ({stdout}) => stdout
      )
    : readFile(new URL('revision', own), 'utf8')
  return asked.then(
    (text) => text.trim(),
    () => undefined
  )
}
