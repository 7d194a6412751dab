/** Where the checked commit came from, as the platform says; its names are those of strangers. */
export type Head = {owner: string; branch: string; commit: string}

/** What the platform answers for a pull request, as far as we look. */
export type Pull = {number: number; state: string; head: {sha: string}}

/**
 * The request that finds the pull requests of a branch, forks included.
 *
 * @throws where a part is not what it claims to be
 */
export function pullsRoute({owner, branch, commit}: Head): string {
  if (!/^[\da-f]{40}$/.test(commit)) throw new Error('Unexpected commit, expected 40 hexadecimal digits')
  if (!/^[\w-]{1,100}$/.test(owner)) throw new Error('Unexpected owner, expected the name of an account')
  if (branch === '' || branch.length > 255) throw new Error('Unexpected branch, expected a name')
  return `pulls?state=open&per_page=100&head=${encodeURIComponent(`${owner}:${branch}`)}`
}

/** Those that still stand at the commit that was checked: a comment on another would be about another text. */
export function pullsAt(pulls: readonly Pull[], commit: string): number[] {
  return pulls.filter((d) => d.state === 'open' && d.head.sha === commit).map((d) => d.number)
}
