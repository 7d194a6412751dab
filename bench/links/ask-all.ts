import {fork} from 'node:child_process'
import {join} from 'node:path'
import {rows, startFaultServers} from '@collate/fault-server'

const hosts = 50
const links = 500

/** What the process that asks sends back. */
export type Asked = {seconds: number; mebibytes: number; answers: string[]}

/** Ask about many links at once, their faults mixed, and see whether each host was treated with care. */
export async function askAll() {
  const servers = await Promise.all(Array.from({length: hosts}, () => startFaultServers()))
  const questions = Array.from({length: links}, (_, index) => {
    const {clear} = servers[index % hosts]!
    const row = rows[index % rows.length]!
    return {url: `http://${clear}${row.path}`, row}
  })

  const {seconds, mebibytes, answers} = await ask(questions.map((d) => d.url))
  const traffic = servers.map((d) => d.traffic())
  for (const server of servers) server.stop()

  const wrong = questions.flatMap(({row}, index) =>
    answers[index] === row.answer ? [] : [`${row.path}: ${answers[index]}, expected ${row.answer}`]
  )
  return {
    seconds,
    links,
    hosts,
    wrong,
    mebibytes,
    atOnce: Math.max(...traffic.map((d) => d.atOnce)),
    inASecond: Math.max(...traffic.map((d) => d.inASecond))
  }
}

/** In a process of its own, so that its memory is that of a check alone. */
function ask(urls: readonly string[]): Promise<Asked> {
  const child = fork(join(import.meta.dirname, 'ask-many.ts'))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (status) => reject(new Error(`the process that asks ended with ${status}`)))
    child.on('message', (asked: Asked) => resolve(asked))
    child.send(urls)
  })
}
