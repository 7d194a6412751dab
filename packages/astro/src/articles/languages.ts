import {settings} from 'virtual:collate/settings'
import type {Language} from '../texts/text.ts'

/** The languages of the publication, the first one being its own. */
export const languages: readonly Language[] = settings.languages
