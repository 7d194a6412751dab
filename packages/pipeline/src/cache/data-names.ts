/** Stands for all data: what an article depends on whose citations cannot be read. */
export const everything = '*'

/** The sources of a data package, those included that no value names: what links are compared with. */
export function sourcesOf(packageName: string): string {
  return `${packageName} sources`
}

/** What all data packages call things. */
export const everyWord = `${everything} words`

/** The data package that a name of data is about. */
export function packageOf(name: string): string {
  return name.split(/[/ ]/, 1)[0]!
}
