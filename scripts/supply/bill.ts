import {packageOf, splitId, type Importer, type Lockfile} from './lockfile.ts'

/** A part of a bill of materials, as CycloneDX has it. */
type Component = {
  type: 'library' | 'application'
  'bom-ref': string
  name: string
  version: string
  purl: string
  hashes?: Array<{alg: 'SHA-512'; content: string}>
}

/** A bill of materials: CycloneDX 1.6. */
export type Bill = {
  $schema: string
  bomFormat: 'CycloneDX'
  specVersion: '1.6'
  version: 1
  metadata: {component: Component}
  components: Component[]
  dependencies: Array<{ref: string; dependsOn: string[]}>
}

/**
 * Write down what a publication is built with: every package of the lockfile,
 * its digest, and what it depends on.
 *
 * The same lockfile gives the same bill, so that two of them can be compared.
 *
 * @param product - name and version of the whole
 */
export function writeBill(lockfile: Lockfile, product: {name: string; version: string}): Bill {
  const components = Object.entries(lockfile.packages).map(([id, {resolution}]): Component => {
    const purl = purlOf(id)
    const {name, version} = splitId(id)
    const digest = Buffer.from(String(resolution['integrity']).slice('sha512-'.length), 'base64').toString(
      'hex'
    )
    return {
      type: 'library',
      'bom-ref': purl,
      name,
      version,
      purl,
      hashes: [{alg: 'SHA-512', content: digest}]
    }
  })
  const root = `pkg:npm/${product.name}@${product.version}`
  const direct = Object.values(lockfile.importers).flatMap(directOf)
  const edges = new Map(components.map(({purl}) => [purl, new Set<string>()]))
  for (const [id, {dependencies = {}, optionalDependencies = {}}] of Object.entries(lockfile.snapshots)) {
    const own = edges.get(purlOf(packageOf(id)))
    for (const [name, version] of Object.entries({...dependencies, ...optionalDependencies}))
      own?.add(purlOf(snapshotOf(name, version)))
  }

  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {component: {type: 'application', 'bom-ref': root, ...product, purl: root}},
    components,
    dependencies: [
      {ref: root, dependsOn: [...new Set(direct)].toSorted()},
      ...[...edges].map(([ref, known]) => ({ref, dependsOn: [...known].toSorted()}))
    ]
  }
}

function directOf(importer: Importer): string[] {
  return Object.values(importer)
    .flatMap((group) => Object.entries(group))
    .filter(([, {version}]) => !version.startsWith('link:'))
    .map(([name, {version}]) => purlOf(snapshotOf(name, version)))
}

/** An alias names the package that stands for it: `npm:other@1.0.0` is locked as `other@1.0.0`. */
function snapshotOf(name: string, version: string): string {
  const plain = packageOf(version)
  return /^\d/.test(plain) ? `${name}@${plain}` : plain
}

function purlOf(id: string): string {
  const {name, version} = splitId(id)
  return `pkg:npm/${name.replace('@', '%40')}@${encodeURIComponent(version)}`
}
