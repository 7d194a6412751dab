import {spawn} from 'node:child_process'
import {join} from 'node:path'
import process from 'node:process'
import {startFaultServers, type Row} from '@collate/fault-server'

/** What a check says of a fault, and what it cost. */
export type Measured = {answer: string; seconds: number; requests: number; bytes: number; mebibytes: number}

const longest = 40_000

/** Ask about one fault in a process of its own, on servers of its own. */
export async function measure(tool: 'ours' | 'linkinator', {path}: Row): Promise<Measured> {
  const servers = await startFaultServers()
  const started = performance.now()
  const said = await ask(join(import.meta.dirname, `ask-${tool}.ts`), `http://${servers.clear}${path}`)
  const seconds = (performance.now() - started) / 1000
  const {requests, bytes} = servers.traffic()
  servers.stop()
  return {...said, seconds, requests, bytes}
}

function ask(script: string, url: string): Promise<Pick<Measured, 'answer' | 'mebibytes'>> {
  const child = spawn(process.execPath, [script, url], {stdio: ['ignore', 'pipe', 'ignore', 'ipc']})
  let said: Pick<Measured, 'answer' | 'mebibytes'> = {answer: 'still running', mebibytes: 0}
  child.on('message', (message: typeof said) => {
    // Memory is told again and again, and the answer once.
    said = {answer: message.answer || said.answer, mebibytes: Math.max(said.mebibytes, message.mebibytes)}
  })
  const limit = setTimeout(() => child.kill('SIGKILL'), longest)
  return new Promise((resolve) => {
    child.on('close', (status) => {
      clearTimeout(limit)
      resolve(status !== null && said.answer === 'still running' ? {...said, answer: 'crash'} : said)
    })
  })
}
