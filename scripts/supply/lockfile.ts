/** What we need of `pnpm-lock.yaml`, version 9. */
export type Lockfile = {
  lockfileVersion: string
  importers: Record<string, Importer>
  packages: Record<string, {resolution: Record<string, unknown>}>
  snapshots: Record<string, {dependencies?: Dependencies; optionalDependencies?: Dependencies}>
}

export type Importer = Partial<
  Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, Wanted>>
>

/** What is asked for, and what stands for it. */
export type Wanted = {specifier: string; version: string}

/** Names with the key of a snapshot behind its `@`. */
type Dependencies = Record<string, string>

const name = /^(?:@[a-z\d~-][\w.~-]*\/)?[a-z\d~-][\w.~-]*$/i
const version = /^\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?$/
/** An exact version, one of the catalog, or a package of this repository. */
const specifier = /^(?:\d+\.\d+\.\d+(?:-[\w.-]+)?|catalog:|workspace:\*)$/
const packages = /^(?:gray-matter|front-matter|next-mdx-remote)$/

/** Sections that it may have; what is ignored is only left out. */
const sections = new Set([
  'lockfileVersion',
  'settings',
  'catalogs',
  'ignoredOptionalDependencies',
  'importers',
  'packages',
  'snapshots'
])

/**
 * Look in a lockfile for what a registry did not give.
 *
 * A lockfile is thousands of lines that nobody reads in a pull request: one of
 * them that names another place, or no digest, is another program.
 *
 * @returns what is wrong, one line each
 */
export function checkLockfile(lockfile: Lockfile): string[] {
  return [
    ...(lockfile.lockfileVersion === '9.0' ? [] : [`version ${lockfile.lockfileVersion}`]),
    ...Object.keys(lockfile)
      .filter((key) => !sections.has(key))
      .map((key) => `\`${key}\`, which changes what is installed`),
    ...Object.entries(lockfile.packages).flatMap(([id, entry]) => checkPackage(id, entry.resolution)),
    ...Object.entries(lockfile.importers).flatMap(([path, importer]) => checkImporter(path, importer)),
    ...Object.keys(lockfile.snapshots)
      .filter((id) => !(packageOf(id) in lockfile.packages))
      .map((id) => `${id}: not among the packages`)
  ]
}

function checkPackage(id: string, resolution: Record<string, unknown>): string[] {
  const {name: own, version: release} = splitId(id)
  const faults: string[] = []
  if (!name.test(own) || !version.test(release)) faults.push(`${id}: not a release of a registry`)
  if (packages.test(own)) faults.push(`${id}: runs what stands in frontmatter`)
  const {integrity, ...rest} = resolution
  if (typeof integrity !== 'string' || !/^sha512-[\w+/]{86}==$/.test(integrity))
    faults.push(`${id}: no digest`)
  for (const key of Object.keys(rest)) faults.push(`${id}: \`${key}\` in its resolution`)
  return faults
}

function checkImporter(path: string, importer: Importer): string[] {
  return Object.values(importer)
    .flatMap((group) => Object.entries(group))
    .filter(
      ([, wanted]) => !specifier.test(wanted.specifier) || /^(?:https?|git|file|github):/.test(wanted.version)
    )
    .map(([own, wanted]) => `${path}: ${own} from \`${wanted.specifier}\``)
}

/** `@scope/name@1.2.3` without the peers that a snapshot names in brackets. */
export function packageOf(id: string): string {
  return id.replace(/\(.*$/, '')
}

export function splitId(id: string): {name: string; version: string} {
  const at = id.indexOf('@', 1)
  return {name: id.slice(0, at), version: id.slice(at + 1)}
}
