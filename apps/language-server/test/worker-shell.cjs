/** A worker of Node as one of a browser: nothing but what the web has, `self` to talk over, and no code of strings. */
const {readFileSync} = require('node:fs')
const {createContext, runInContext} = require('node:vm')
const {parentPort, workerData} = require('node:worker_threads')

const names = [
  'URL',
  'TextDecoder',
  'TextEncoder',
  'atob',
  'console',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'queueMicrotask',
  'structuredClone',
  'performance'
]
const web = Object.fromEntries(names.map((name) => [name, globalThis[name]]))
const context = createContext({...web, self: parentPort}, {codeGeneration: {strings: false, wasm: false}})
runInContext(readFileSync(workerData, 'utf8'), context, {filename: 'worker.js'})
