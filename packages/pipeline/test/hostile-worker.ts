/** A process whose jobs do to it what a hostile file might. */
import process from 'node:process'
import {serve} from '../src/pool/serve.ts'

export type HostileJob = {name: string; does: keyof typeof deeds; isEarly?: boolean}

const deeds = {
  answer: () => {},
  name: () => `is of ${process.pid}`,
  loop() {
    for (;;);
  },
  hoard() {
    const hoard: number[][] = []
    for (;;) hoard.push(Array.from({length: 10_000}, (_, index) => index + hoard.length))
  },
  dive() {
    const dive = (depth: number): number => dive(depth + 1) + 1
    dive(0)
  },
  leave: () => process.exit(3),
  crash: () => process.kill(process.pid, 'SIGSEGV'),
  vanish: () => process.kill(process.pid, 'SIGKILL'),
  tell() {
    throw new Error(`saw ${Object.keys(process.env).join()}`)
  }
}

serve(() => async ({name, does, isEarly = false}: HostileJob, begin) => {
  if (isEarly) deeds[does]()
  begin(name)
  return `${name} ${deeds[does]() ?? 'is fine'}`
})
