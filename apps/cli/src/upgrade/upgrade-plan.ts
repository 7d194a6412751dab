/** A publication as it lies on disk; paths are relative to its root, with `/`. */
export type PublicationFiles = {
  /** Text of a file; absent where there is none. */
  read: (path: string) => string | undefined
  /** Names in a folder; none where it is not there, or a link. */
  list: (folder: string) => string[]
}

/** A file that an upgrade writes; without `before` it is new. */
export type UpgradedFile = {path: string; before: string | undefined; after: string}

/** What an upgrade does to a publication, and the publication as it will then be. */
export class UpgradePlan {
  readonly moves: Array<{from: string; to: string}> = []
  /** How often something was added to it. */
  steps = 0
  readonly #files: PublicationFiles
  readonly #written = new Map<string, UpgradedFile>()

  constructor(files: PublicationFiles) {
    this.#files = files
  }

  /** The files that change or are new, in the order of their paths. */
  get written(): UpgradedFile[] {
    return [...this.#written.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1))
  }

  /** How many files and folders change. */
  get size(): number {
    return this.moves.length + this.#written.size
  }

  read(path: string): string | undefined {
    return this.#written.get(path)?.after ?? this.#files.read(path)
  }

  list(folder: string): string[] {
    return this.#files.list(folder)
  }

  /** Have a file hold a text; nothing where it holds it already. */
  write(path: string, after: string): void {
    if (this.read(path) === after) return
    this.steps++
    this.#written.set(path, {path, before: this.#files.read(path), after})
  }

  /** Move a folder to where nothing is; files that are written are named by where they will be. */
  move(from: string, to: string): void {
    this.steps++
    this.moves.push({from, to})
  }

  /** The workflows of GitHub and the one of GitLab that are there. */
  workflows(): string[] {
    const folder = '.github/workflows'
    const own = this.list(folder).filter((d) => /\.ya?ml$/.test(d))
    const all = [...own.map((d) => `${folder}/${d}`), '.gitlab-ci.yml']
    return all.filter((d) => this.read(d) !== undefined)
  }
}
