#!/usr/bin/env node
/**
 * Start the command on a Node that runs TypeScript.
 *
 * Plain JavaScript that Node 18 understands: an older Node hands over to the
 * one that the project installs for itself, with the same arguments, input,
 * output, exit status and signals.
 */
import {spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

const needed = 24
const own = fileURLToPath(new URL('../../../node_modules/.bin/node', import.meta.url))

if (Number.parseInt(process.versions.node, 10) >= needed) {
  await import('../src/start.ts')
} else if (existsSync(own)) {
  handOver()
} else {
  console.error(
    `collate: this is Node ${process.versions.node} and Node ${needed} is not installed; run \`npm start\` or \`npx pnpm@12 install\` in the project first`
  )
  process.exitCode = 2
}

function handOver() {
  let child
  // Before the start: a signal in between would end this process and leave the other one behind.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal))
  }
  child = spawn(own, process.argv.slice(1), {stdio: 'inherit'})
  child.on('error', (error) => {
    console.error(`collate: Node ${needed} does not start (${error.message}); run \`npx pnpm@12 install\``)
    process.exitCode = 2
  })
  child.on('exit', (status, signal) => {
    if (signal) {
      process.removeAllListeners(signal)
      process.kill(process.pid, signal)
    } else {
      process.exitCode = status ?? 2
    }
  })
}
