import {openRepository} from './selection/git.ts'
import {UnusableError} from './unusable-error.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Branches that a repository is published from, where it does not say. */
const usual = ['main', 'master']

/**
 * Let only the main branch write the link ledger: on a build service only its
 * scheduled job, or a pull request could say that its dead links are alive.
 *
 * @throws {UnusableError} everywhere else
 */
export async function guardRecord(content: string, env: Environment): Promise<void> {
  const {current, main} = await openRepository(content, 'the link ledger').then((d) => d.readBranches())
  const mains = main === undefined ? usual : [main]
  const branch = branchOf(env) ?? current

  if (branch === undefined || !mains.includes(branch)) {
    const list = mains.map((d) => `\`${d}\``).join(' or ')
    throw new UnusableError(
      `Unexpected branch \`${branch ?? 'of a detached head'}\`, expected ${list}`,
      'only the main branch records what became of links'
    )
  }

  const event = env['GITHUB_ACTIONS'] === 'true' ? env['GITHUB_EVENT_NAME'] : env['CI_PIPELINE_SOURCE']
  if (event !== undefined && !scheduled.includes(event)) {
    throw new UnusableError(
      `Unexpected event \`${event}\`, expected \`schedule\``,
      'only the scheduled job records what became of links'
    )
  }
}

/** Runs that somebody with the rights of the repository has started. */
const scheduled = ['schedule', 'workflow_dispatch', 'web']

/** What a build service says: its checkout may be of a commit and no branch. */
function branchOf(env: Environment): string | undefined {
  if (env['GITHUB_ACTIONS'] === 'true') return env['GITHUB_REF']?.replace(/^refs\/heads\//, '')
  return env['GITLAB_CI'] ? (env['CI_COMMIT_BRANCH'] ?? '') : undefined
}
