/** Asks the platform; nothing where there is no such thing. */
export type Call = (method: string, route: string, content?: object) => Promise<unknown>

/** What the job that asked the web has left. */
export type Found = {ledger: Uint8Array; report: string}

const file = 'content/links.json'
const branch = 'collate-links'
const mark = '<!-- collate links -->'
const longestReport = 60_000
const mostLedger = 8 * 1024 * 1024
/** Days after which somebody should look. */
const patience = 3

/**
 * Bring a ledger to the main branch by one pull request, and what fails for
 * days to one issue: both are updated in place, and closed when nothing is left.
 *
 * @param repository - `owner/name`
 * @throws {Error} where what was left is no ledger
 */
export async function publishLinks({ledger, report}: Found, repository: string, call: Call): Promise<void> {
  const isFailing = failsForDays(ledger)
  await propose(ledger, repository, call)
  await tell(report.startsWith(mark) ? report : `${mark}\n\n${report}`, isFailing, call)
}

async function propose(ledger: Uint8Array, repository: string, call: Call): Promise<void> {
  const content = Buffer.from(ledger).toString('base64')
  const known = (await call('GET', `contents/${file}?ref=main`)) as {sha: string; content: string} | undefined
  if (known && known.content.replace(/\s/g, '') === content) return

  const main = (await call('GET', 'git/ref/heads/main')) as {object: {sha: string}}
  const start = {sha: main.object.sha, force: true}
  // The branch begins anew at the main branch: it never has more than this one commit.
  if (await call('GET', `git/ref/heads/${branch}`)) await call('PATCH', `git/refs/heads/${branch}`, start)
  else await call('POST', 'git/refs', {ref: `refs/heads/${branch}`, sha: main.object.sha})
  const message = 'Record what became of the links'
  await call('PUT', `contents/${file}`, {message, content, branch, ...(known && {sha: known.sha})})

  const owner = repository.split('/')[0]
  const pulls = (await call('GET', `pulls?state=open&head=${owner}:${branch}`)) as unknown[]
  if (pulls.length > 0) return
  const body = 'What the scheduled job found, by address. Nothing but `content/links.json` is in it.'
  await call('POST', 'pulls', {title: message, head: branch, base: 'main', body})
}

async function tell(report: string, isFailing: boolean, call: Call): Promise<void> {
  const issues = (await call('GET', 'issues?state=open&creator=github-actions[bot]&per_page=100')) as Array<{
    number: number
    body: string | null
    pull_request?: unknown
  }>
  const own = issues.find((d) => !d.pull_request && d.body?.startsWith(mark))
  const body = report.length > longestReport ? `${report.slice(0, longestReport)}\n\n…` : report

  if (own) await call('PATCH', `issues/${own.number}`, {body, ...(!isFailing && {state: 'closed'})})
  else if (isFailing) await call('POST', 'issues', {title: 'Links that fail', body})
}

function failsForDays(bytes: Uint8Array): boolean {
  if (bytes.byteLength > mostLedger)
    throw new Error(`Unexpected ledger, expected at most ${mostLedger} bytes`)
  const ledger: unknown = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes))
  if (typeof ledger !== 'object' || ledger === null || Array.isArray(ledger)) {
    throw new Error('Unexpected ledger, expected an object')
  }
  const entries: unknown[] = Object.values(ledger)
  return entries.some((d) => Number((d as {failingDays?: unknown} | null)?.failingDays) >= patience)
}
