import type {ChangedFile} from '../folder/drafts.ts'
import type {PlatformCall} from './call-platform.ts'
import {PlatformFault} from './platform-fault.ts'

/** What is asked for. */
export type PullRequest = {
  /** `owner/name` */
  repository: string
  /** Of the new branch. */
  branch: string
  title: string
  body: string
  /** With their paths in the repository. */
  files: readonly ChangedFile[]
}

/** How the platform is asked about a repository, and what a person is told meanwhile. */
export type PullDoor = {
  callIn: (repository: string) => PlatformCall
  /** Told the name of the copy that takes the branch. */
  copied: (repository: string) => void
}

/**
 * Open a pull request that changes files: one commit on a new branch, in a copy of one’s own where one may not write.
 *
 * Each file has to be there what it was here when it was opened, so that nobody's work is undone.
 *
 * @returns where it can be read
 * @throws {PlatformFault} before anything is made, but for a copy, or a branch that has no pull request yet
 */
export async function openPullRequest(
  {callIn, copied}: PullDoor,
  {repository, branch, title, body, files}: PullRequest
): Promise<string> {
  const call = callIn(repository)
  const {default_branch: base, permissions} = (await call('GET', '')) as {
    default_branch: string
    permissions?: {push?: boolean}
  }
  const {object} = (await call('GET', `git/ref/heads/${pathInUrl(base)}`)) as {object: {sha: string}}
  for (const {path, before} of files) {
    const there = await textOf(call, `contents/${pathInUrl(path)}?ref=${object.sha}`)
    if (there === undefined && before !== undefined) throw new PlatformFault('missing', path)
    if (there !== before) throw new PlatformFault('changed', path)
  }
  const parent = (await call('GET', `git/commits/${object.sha}`)) as {tree: {sha: string}}
  const home = permissions?.push === false ? await copyOf(call) : repository
  const write = home === repository ? call : callIn(home)
  if (home !== repository) {
    copied(home)
    await arrived(write, object.sha)
  }
  const tree = (await write('POST', 'git/trees', {
    base_tree: parent.tree.sha,
    tree: files.map(({path, now}) => ({path, mode: '100644', type: 'blob', content: now}))
  })) as {sha: string}
  const message = body === '' ? title : `${title}\n\n${body}`
  const commit = (await write('POST', 'git/commits', {message, tree: tree.sha, parents: [object.sha]})) as {
    sha: string
  }
  await write('POST', 'git/refs', {ref: `refs/heads/${branch}`, sha: commit.sha})
  const head = home === repository ? branch : `${home.split('/')[0]}:${branch}`
  const made = (await call('POST', 'pulls', {title, body, head, base})) as {html_url: string}
  return made.html_url
}

/** A copy of the repository under the name of the person: the one there is, or a new one. */
async function copyOf(call: PlatformCall): Promise<string> {
  const {full_name: name} = (await call('POST', 'forks', {default_branch_only: true})) as {full_name: string}
  return name
}

/** Waits for a new copy, which the platform fills behind its answer. */
async function arrived(call: PlatformCall, commit: string): Promise<void> {
  for (let wait = 500; ; wait *= 2) {
    try {
      await call('GET', `git/commits/${commit}`)
      return
    } catch (error) {
      const isMissing = error instanceof PlatformFault && error.kind === 'missing'
      if (!isMissing || wait > longestWait) throw error
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
}

/** Milliseconds; half a minute in all. */
const longestWait = 16_000

/** Text of a file; nothing where there is none. */
async function textOf(call: PlatformCall, path: string): Promise<unknown> {
  return call('GET', path).catch((error: unknown) => {
    if (error instanceof PlatformFault && error.kind === 'missing') return undefined
    throw error
  })
}

/** `studio-20261201-093000`: a name that no other branch has. */
export function branchName(now: Date): string {
  const [day = '', time = ''] = now.toISOString().replaceAll(/[-:]/g, '').split('T')
  return `studio-${day}-${time.slice(0, 6)}`
}

function pathInUrl(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
