import {execFileSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'

/*
 * Write down the revision that a tarball is packed from: once installed, no repository tells it.
 */

const own = new URL('..', import.meta.url)
const revision = execFileSync('git', ['rev-parse', '--verify', 'HEAD'], {cwd: own, encoding: 'utf8'})
writeFileSync(new URL('revision', own), revision)
