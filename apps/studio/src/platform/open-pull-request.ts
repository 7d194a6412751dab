import type {ChangedFile} from '../folder/drafts.ts'
import type {PlatformCall} from './call-platform.ts'
import {PlatformFault} from './platform-fault.ts'

/** What is asked for. */
export type PullRequest = {
  /** Of the new branch. */
  branch: string
  title: string
  body: string
  /** With their paths in the repository. */
  files: readonly ChangedFile[]
}

/**
 * Open a pull request that changes files: one commit on a new branch.
 *
 * Each file has to be there what it was here when it was opened, so that nobody's work is undone.
 *
 * @returns where it can be read
 * @throws {PlatformFault} before anything is made, but for a branch that has no pull request yet
 */
export async function openPullRequest(
  call: PlatformCall,
  {branch, title, body, files}: PullRequest
): Promise<string> {
  const {default_branch: base} = (await call('GET', '')) as {default_branch: string}
  const {object} = (await call('GET', `git/ref/heads/${pathInUrl(base)}`)) as {object: {sha: string}}
  for (const {path, before} of files) {
    const there = await textOf(call, `contents/${pathInUrl(path)}?ref=${object.sha}`)
    if (there === undefined && before !== undefined) throw new PlatformFault('missing', path)
    if (there !== before) throw new PlatformFault('changed', path)
  }
  const parent = (await call('GET', `git/commits/${object.sha}`)) as {tree: {sha: string}}
  const tree = (await call('POST', 'git/trees', {
    base_tree: parent.tree.sha,
    tree: files.map(({path, now}) => ({path, mode: '100644', type: 'blob', content: now}))
  })) as {sha: string}
  const message = body === '' ? title : `${title}\n\n${body}`
  const commit = (await call('POST', 'git/commits', {message, tree: tree.sha, parents: [object.sha]})) as {
    sha: string
  }
  await call('POST', 'git/refs', {ref: `refs/heads/${branch}`, sha: commit.sha})
  const made = (await call('POST', 'pulls', {title, body, head: branch, base})) as {html_url: string}
  return made.html_url
}

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
