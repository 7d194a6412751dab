import {findPublication, publicationDisk} from '@collate/publication'
import {settings} from 'virtual:collate/settings'

/** What the publication is checked by. */
export const checkSettings = findPublication(settings.root, publicationDisk).check
