/** Loaded before a test: the file that `BROKEN_FILE` names is read from `BROKEN_SOURCE`; nothing is written to the workspace. */
import {readFileSync} from 'node:fs'
import {registerHooks} from 'node:module'
import process from 'node:process'
import {pathToFileURL} from 'node:url'

const broken = pathToFileURL(process.env.BROKEN_FILE!).href
const source = readFileSync(process.env.BROKEN_SOURCE!, 'utf8')

registerHooks({
  load(url, context, next) {
    return url === broken ? {format: 'module', source, shortCircuit: true} : next(url, context)
  }
})
