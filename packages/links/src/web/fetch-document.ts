import {addressGuard, type Resolve} from './address-guard.ts'
import {LinkVerdict} from './answer.ts'
import {ask, type Effort, type Web} from './ask.ts'
import {readBody} from './body.ts'
import {asVerdict, type Response} from './exchange.ts'
import {deadReasons, unknownReasons} from './reason.ts'
import {isRedirect, redirectTarget} from './redirect.ts'
import {turns} from './turns.ts'
import {systemClock} from './check-urls.ts'

/** A file as the web has it. */
export type FetchedDocument = {
  bytes: Uint8Array
  /** Of the answer, in lower case, without parameters; `''` where it names none. */
  type: string
  /** Where it was found after redirects. */
  url: string
}

/** How far a file may be fetched. */
export type FetchOptions = {
  /** `host:port` as the URL parser writes them: addresses that may be private. */
  allowed: ReadonlySet<string>
  /** Bytes, unpacked. */
  most: number
  /** Seconds for everything. */
  budget: number
  resolve?: Resolve
}

/** A file that cannot be had from the web. */
export class FetchRefusal extends Error {
  override name = 'FetchRefusal'
  readonly reason: string
  /** The address that refused, after redirects. */
  readonly url: string

  constructor(reason: string, url: string) {
    super(reason)
    this.reason = reason
    this.url = url
  }

  /** The reason in words. */
  describe(language: 'zh' | 'en'): string {
    const words = {...unknownReasons, ...deadReasons, private: privateWords}[this.reason]
    return words?.[language] ?? this.reason
  }
}

const mostHops = 5
const privateWords = {
  zh: '这是内部网络的地址，不是公开的网址（`--allow-host` 可以放行）',
  en: 'It is an address of a private network and not of the public web (`--allow-host` allows one)'
}

/**
 * Fetch a file, as guarded as links are checked: each address and each name on
 * the way is looked at before it is asked, sizes are counted unpacked.
 *
 * @throws {FetchRefusal}
 */
export async function fetchDocument(address: string, options: FetchOptions): Promise<FetchedDocument> {
  const end = AbortSignal.timeout(options.budget * 1000)
  const web: Web = {
    clock: systemClock,
    guard: addressGuard(options.allowed, options.resolve),
    turns: turns(systemClock),
    deadline: systemClock.now() + options.budget * 1000
  }
  const effort: Effort = {asked: new Map(), requests: 0, spent: 0}
  let url = new URL(address)
  try {
    for (let hops = 0; hops <= mostHops; hops++) {
      const at = url
      const step = await ask(at, '', web, effort, (response, signal) => take(response, at, signal), end)
      if (!(step instanceof URL)) return {...step, url: at.href}
      url = step
    }
    throw new LinkVerdict('dead', 'too-many-hops')
  } catch (error) {
    throw new FetchRefusal(asVerdict(error).reason, url.href)
  }

  async function take(response: Response, at: URL, signal: AbortSignal) {
    if (isRedirect(response.status)) return redirectTarget(at, response.headers.get('location'))
    const pieces: Buffer[] = []
    const keep = (piece: Buffer): boolean => {
      pieces.push(piece)
      return false
    }
    await readBody(response, options.most, keep, signal)
    const [type = ''] = (response.headers.get('content-type') ?? '').split(';')
    return {bytes: new Uint8Array(Buffer.concat(pieces)), type: type.trim().toLowerCase()}
  }
}
