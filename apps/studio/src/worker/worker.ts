/** The language service, beside the page; files are read by the page, which a person has opened them for. */
import {createLanguageService, type Files} from '@collate/language-service'
import {connect, type Port} from './connect.ts'

/** That of a worker; its name is the language that the page speaks. */
declare const self: Port & {name: string}

const service = createLanguageService(
  {
    files: {
      list: (folder) => askPage('list', folder),
      read: (path, limit) => askPage('read', path, limit)
    },
    uriOf: (path) => path,
    // Sweden writes days as the standard does.
    today: () => new Date().toLocaleDateString('sv')
  },
  self.name.startsWith('zh') ? 'zh' : 'en'
)
const askPage = connect<Files>(self, service)
