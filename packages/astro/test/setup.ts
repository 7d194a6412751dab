import {build, everything, published} from './site.ts'

/** Build what the tests look at, once. */
export async function globalSetup(): Promise<void> {
  for (const site of [everything, published]) {
    const {status, output} = await build(site)
    if (status !== 0) throw new Error(`${site.directory} was not built\n${output}`)
  }
}
