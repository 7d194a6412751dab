import {constants} from 'node:fs'
import {open} from 'node:fs/promises'

/** Bytes of a report: tens of thousands of findings. */
const most = 16 * 1024 * 1024

/**
 * Read a file that a job of strangers has packed.
 *
 * An archive can hold a link to a file of ours, a pipe that never ends, or
 * gigabytes of nothing: only a regular file of bounded size is read, and its
 * name is ours.
 *
 * @throws where it is none, or too large
 */
export async function readArtifact(path: string): Promise<Uint8Array> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const stat = await file.stat()
    if (!stat.isFile()) throw new Error('Unexpected artifact, expected a regular file')
    if (stat.size > most) throw new Error(`Unexpected report of ${stat.size} bytes, expected at most ${most}`)
    return await file.readFile()
  } finally {
    await file.close()
  }
}
