/** Loaded before a program: says at its end how much time of the processor it took, in microseconds. */
import {writeFileSync} from 'node:fs'
import process from 'node:process'

process.on('exit', () => {
  const {user, system} = process.cpuUsage()
  writeFileSync(process.env.USAGE_FILE!, String(user + system))
})
