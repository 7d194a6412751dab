import type {OpenFolder} from './open-folder.ts'
import {pickedFolder} from './picked-folder.ts'
import {uploadedFolder} from './uploaded-folder.ts'

/** Of browsers that can write to a folder. */
type Picking = {showDirectoryPicker?(): Promise<FileSystemDirectoryHandle>}

/**
 * Let a person choose a folder.
 *
 * @param input - asks where the browser has no picker of its own
 * @returns nothing where the person chose none
 */
export async function chooseFolder(input: HTMLInputElement): Promise<OpenFolder | undefined> {
  const {showDirectoryPicker} = window as Picking
  if (!showDirectoryPicker) {
    // Its `change` tells what is chosen.
    input.click()
    return undefined
  }
  try {
    return pickedFolder(await showDirectoryPicker.call(window))
  } catch (error) {
    if ((error as Error).name === 'AbortError') return undefined
    throw error
  }
}

/** The folder that an input was given. */
export function givenFolder({files}: HTMLInputElement): OpenFolder | undefined {
  return files && files.length > 0 ? uploadedFolder(files) : undefined
}
