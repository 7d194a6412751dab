// Runs in the job that may write, from the main branch: `node scripts/links/publish.ts FOLDER`.
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import {publishLinks} from './publish-links.ts'

const {GITHUB_TOKEN: token = '', GITHUB_REPOSITORY: repository = ''} = process.env
const folder = process.argv[2]!

await publishLinks(
  {
    ledger: await readFile(path.join(folder, 'links.json')),
    report: await readFile(path.join(folder, 'links.md'), 'utf8')
  },
  repository,
  async (method, route, content) => {
    const response = await fetch(`https://api.github.com/repos/${repository}/${route}`, {
      method,
      headers: {accept: 'application/vnd.github+json', authorization: `Bearer ${token}`},
      ...(content !== undefined && {body: JSON.stringify(content)})
    })
    if (response.status === 404) return undefined
    if (!response.ok) throw new Error(`${method} ${route}: ${response.status}`)
    return response.json()
  }
)
