import {spawn} from 'node:child_process'
import {join} from 'node:path'
import process from 'node:process'
import {startFaultServers, type ServerRow} from '@collate/fault-server'

/** What a check says of a fault, and what it cost. */
export type Measured = {answer: string; seconds: number; requests: number; bytes: number; mebibytes: number}

type Said = Pick<Measured, 'answer' | 'seconds' | 'mebibytes'>

const longest = 40_000

/** Ask about one fault in a process of its own, on servers of its own. */
export async function measure(tool: 'ours' | 'linkinator', {path}: ServerRow): Promise<Measured> {
  const servers = await startFaultServers()
  const said = await ask(join(import.meta.dirname, `ask-${tool}.ts`), `http://${servers.clear}${path}`)
  const {requests, bytes} = servers.traffic()
  servers.stop()
  return {...said, requests, bytes}
}

function ask(script: string, url: string): Promise<Said> {
  const child = spawn(process.execPath, [script, url], {stdio: ['ignore', 'pipe', 'ignore', 'ipc']})
  let said = {answer: 'still running', mebibytes: 0}
  let started = 0
  let limit: NodeJS.Timeout | undefined
  child.on('message', (message: typeof said) => {
    // Time begins with the first word: how long a process takes to start is not asked.
    started ||= performance.now()
    limit ??= setTimeout(() => child.kill('SIGKILL'), longest)
    said = {answer: message.answer || said.answer, mebibytes: Math.max(said.mebibytes, message.mebibytes)}
  })
  return new Promise((resolve) => {
    child.on('close', (status) => {
      clearTimeout(limit)
      const seconds = (performance.now() - started) / 1000
      const isCrash = status !== null && said.answer === 'still running'
      resolve({...said, seconds, ...(isCrash && {answer: 'crash'})})
    })
  })
}
