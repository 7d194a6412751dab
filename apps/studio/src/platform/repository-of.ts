import type {OpenFolder} from '../folder/open-folder.ts'

/** The repository on GitHub that a folder was cloned from, `owner/name`; `''` where that is not known. */
export async function repositoryOf(folder: OpenFolder): Promise<string> {
  try {
    const bytes = await folder.read(`/${folder.name}/.git/config`, 65_536)
    const [, found = ''] = /github\.com[:/]([\w.-]+\/[\w.-]+)/.exec(new TextDecoder().decode(bytes)) ?? []
    return found.replace(/\.git$/, '')
  } catch {
    return ''
  }
}
