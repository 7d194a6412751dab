/**
 * Paths of any store, with slashes between their parts: a disk takes them too,
 * and a store in a browser knows no others.
 */

/** The path of something in a folder, without `.` and `..`; what is absolute already stays. */
export function pathIn(folder: string, path: string): string {
  const [from, to] = [partsOf(folder), partsOf(path)]
  const parts: string[] = []
  for (const part of isAbsolute(path) ? to : [...from, ...to]) {
    if (part === '..' && parts.length > 1) parts.pop()
    else if (part !== '.' && part !== '..' && (part !== '' || parts.length === 0)) parts.push(part)
  }
  return parts.length === 1 && parts[0] === '' ? '/' : parts.join('/')
}

/** The way from a folder to a path, both absolute; `''` where they are the same. */
export function pathFrom(folder: string, path: string): string {
  const [from, to] = [partsOf(pathIn(folder, '.')), partsOf(pathIn(path, '.'))]
  let same = 0
  while (same < from.length && from[same] === to[same]) same++
  const up = from.slice(same).filter((part) => part !== '')
  return [...up.map(() => '..'), ...to.slice(same).filter((part) => part !== '')].join('/')
}

/** The folder that something is in; the root is in itself. */
export function folderOf(path: string): string {
  return pathIn(path, '..')
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || drive.test(path)
}

/** Of Windows, where both slashes part a path; elsewhere a backslash is a character of a name. */
const drive = /^[a-z]:[\\/]/i

function partsOf(path: string): string[] {
  const plain = drive.test(path) || path.startsWith('\\\\') ? path.replaceAll('\\', '/') : path
  return plain.length > 1 ? plain.replace(/\/$/, '').split('/') : plain.split('/')
}
