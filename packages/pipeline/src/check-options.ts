/** What to check, and how far. */
export type CheckOptions = {
  /** Content directory: it holds `articles/`. */
  content: string
  /** Directory of the data packages. */
  data: string
  /**
   * Only these: an article's folder or slug, a file of an article, a data
   * package's folder or file (default: everything).
   */
  paths?: readonly string[] | undefined
  /**
   * Only what the branch changed since this revision, and the articles that
   * cite a statistic that it changed (default: everything).
   */
  since?: string | undefined
  /** One part of the work of many: 1-based (default: all of it). */
  shard?: {index: number; count: number} | undefined
  /** Whether a path, absolute, is passed over (default: none). */
  isIgnored?: ((path: string) => boolean) | undefined
  /** Severity of numbers without a citation that are no errors in themselves (default: `'warning'`). */
  uncited?: 'warning' | 'error' | undefined
  /** Those that the publication is written in (default: both); of one there is no pair to ask for. */
  languages?: ReadonlyArray<'zh' | 'en'> | undefined
  /** Missing rights and credits are errors (default: warnings). */
  release?: boolean | undefined
  /**
   * `off`: only what a link itself shows; `internal`: also whether links within
   * the publication lead somewhere; `all`: also the web (default: `'internal'`).
   */
  links?: 'off' | 'internal' | 'all' | undefined
  /** `HOST:PORT` that may be private. */
  allowHosts?: readonly string[] | undefined
  /** Seconds on the web (default: `120`). */
  linkBudget?: number | undefined
  /** `YYYY-MM-DD`, against which waivers run out (default: this day). */
  today?: string | undefined
  /**
   * Where results are kept from one check to the next, or `false` (default: the
   * cache of this user; nowhere where the environment has `CI`).  The key that
   * seals them is always the one of this user.
   */
  cache?: string | false | undefined
  /**
   * Where several machines share results (default: nowhere): a folder, or an
   * address of a server like `redis://127.0.0.1:6379`.  What the key does not
   * prove is not there: a secret text, or an Ed25519 key as PEM, of which the
   * public one only reads.
   */
  store?: {address: string; key?: string | undefined} | undefined
  /**
   * Whether files get their text where something was found, there or in the
   * other edition (default: `true`).
   */
  withText?: boolean | undefined
  /** Whether files say of each number what it was taken for, and compared by (default: `false`). */
  withNumbers?: boolean | undefined
  /** Told what the check goes on without, and why; the result is the same. */
  warn?: ((reason: string, consequence: string) => void) | undefined
  /** Called after each article that had to be checked. */
  progress?: ((done: number, total: number) => void) | undefined
  /** Called after each address that was asked about. */
  webProgress?: ((done: number, total: number) => void) | undefined
}
