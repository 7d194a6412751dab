import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import https from 'node:https'
import {connect, type AddressInfo, type Server} from 'node:net'
import {selfSignedCertificate} from '@collate/fault-server'

/** A repository on the loopback interface, answered for as GitHub does: same paths, states, fields and headers. */
export type GithubServer = {
  /** A proxy that leads every secure address to it. */
  proxy: string
  /** Files of `main`, by path. */
  files: Map<string, string>
  /** What was asked: method and path. */
  asked: string[]
  /** Files that each branch changes, by its name; in the copy of `bo` by `bo:name`. */
  branches: Map<string, Array<{path: string; content: string}>>
  pulls: Array<{title: string; head: string; base: string; body: string}>
  end(): void
}

type Sent = Record<string, unknown>
type Asked = {repository: string; path: string; sent: Sent | undefined; push: boolean}
type Told = {status: number; body: unknown}

const main = '1'.repeat(40)

/** Whether the person may push to `o/r`, and where their token may write. */
const tokens: Readonly<Record<string, {push: boolean; writes: string}>> = {
  'Bearer writes': {push: true, writes: 'o/r'},
  'Bearer reads': {push: true, writes: ''},
  'Bearer copies': {push: false, writes: 'bo/r'}
}

/** Start it for `o/r`. */
export async function startGithubServer(): Promise<GithubServer> {
  const state: Omit<GithubServer, 'proxy' | 'end'> = {
    files: new Map(),
    asked: [],
    branches: new Map(),
    pulls: []
  }
  const trees = new Map<string, Array<{path: string; content: string}>>()
  const api = https.createServer(selfSignedCertificate('api.github.com'), (request, response) => {
    void answer(request, response, (asked) => told(asked, state, trees), state.asked)
  })
  const proxy = createServer()
  proxy.on('connect', (_request, socket) => {
    const upstream = connect((api.address() as AddressInfo).port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      upstream.pipe(socket).pipe(upstream)
    })
    for (const end of [upstream, socket]) end.on('error', () => undefined)
  })
  for (const server of [api, proxy]) await listen(server)
  return {
    ...state,
    proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    end() {
      for (const server of [api, proxy]) {
        server.closeAllConnections()
        server.close()
      }
    }
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  tell: (asked: Asked) => Told,
  asked: string[]
): Promise<void> {
  const {method = 'GET', url = '', headers} = request
  const shared = {'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff'}
  if (method === 'OPTIONS') {
    response.writeHead(204, {
      ...shared,
      'access-control-allow-headers':
        'Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match',
      'access-control-allow-methods': 'GET, POST, PATCH, PUT, DELETE'
    })
    response.end()
    return
  }
  let text = ''
  for await (const chunk of request.setEncoding('utf8') as AsyncIterable<string>) text += chunk
  asked.push(`${method} ${url}`)
  const token = tokens[headers.authorization ?? '']
  const [, repository = '', path = ''] = /^\/repos\/(\w+\/\w+)(.*)/.exec(url) ?? []
  const sent = method === 'POST' ? (JSON.parse(text) as Sent) : undefined
  // To copy a repository, and to ask something of it, takes no right to write to it.
  const isOpen = !sent || repository === token?.writes || (!token?.push && /^\/(?:forks|pulls)$/.test(path))
  const {status, body} = !token
    ? {status: 401, body: {message: 'Bad credentials'}}
    : isOpen
      ? tell({repository, path, sent, push: token.push})
      : {status: 403, body: {message: 'Resource not accessible by personal access token'}}
  const isRaw = typeof body === 'string'
  const type = isRaw ? 'application/vnd.github.raw+json; charset=utf-8' : 'application/json; charset=utf-8'
  response.writeHead(status, {...shared, 'content-type': type})
  response.end(isRaw ? body : JSON.stringify(body))
}

function told(
  {repository, path, sent, push}: Asked,
  {files, asked, branches, pulls}: Omit<GithubServer, 'proxy' | 'end'>,
  trees: Map<string, Array<{path: string; content: string}>>
): Told {
  const made = (body: object): Told => ({status: 201, body})
  const copy = 'bo/r'
  if (sent && path === '/forks') return {status: 202, body: {full_name: copy}}
  // A new copy is there a while after it was asked for.
  const isThere = asked.includes('POST /repos/o/r/forks') && asked.filter((d) => d.includes(copy)).length > 1
  if (repository === copy && !isThere) return {status: 404, body: {message: 'Not Found'}}
  const owner = repository === copy ? 'bo:' : ''
  const file = /^\/contents\/(.+)\?ref=1{40}$/.exec(path)?.[1]
  const text = file === undefined ? undefined : files.get(decodeURIComponent(file))
  if (text !== undefined) return {status: 200, body: text}
  if (!sent && path === '')
    return {
      status: 200,
      body: {full_name: 'o/r', default_branch: 'main', private: false, permissions: {push, pull: true}}
    }
  if (!sent && path === '/git/ref/heads/main')
    return {status: 200, body: {ref: 'refs/heads/main', object: {sha: main, type: 'commit'}}}
  if (!sent && path === `/git/commits/${main}`)
    return {status: 200, body: {sha: main, tree: {sha: '2'.repeat(40)}, parents: []}}
  const sha = String(trees.size + 3).repeat(40)
  if (sent && path === '/git/trees' && sent['base_tree'] === '2'.repeat(40)) {
    trees.set(sha, sent['tree'] as Array<{path: string; content: string}>)
    return made({sha})
  }
  const tree = trees.get(String(sent?.['tree']))
  if (tree && path === '/git/commits' && String(sent?.['parents']) === main) {
    trees.set(sha, tree)
    return made({sha})
  }
  const commit = trees.get(String(sent?.['sha']))
  if (commit && path === '/git/refs') {
    branches.set(owner + String(sent?.['ref']).replace('refs/heads/', ''), commit)
    return made({ref: sent?.['ref'], object: {sha: sent?.['sha'], type: 'commit'}})
  }
  if (sent && path === '/pulls' && branches.has(String(sent['head']))) {
    pulls.push(sent as GithubServer['pulls'][number])
    return made({number: pulls.length, html_url: `https://github.com/o/r/pull/${pulls.length}`})
  }
  return {status: 404, body: {message: 'Not Found'}}
}

async function listen(server: Server): Promise<void> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
}
