import {slugFrom} from '@collate/articles/content'
import type {Position} from 'vscode-languageserver-types'
import {actionsIn} from './actions/actions-in.ts'
import {completeAt} from './completion/complete.ts'
import {deskWordsOf} from './desk-words.ts'
import {createDeskFinder} from './desk/find-desk.ts'
import {ofEdition, type OpenEdition} from './desk/open-edition.ts'
import {offsetAt, sourceOf} from './desk/places.ts'
import {createStore} from './desk/store.ts'
import {definitionAt} from './features/definition.ts'
import {codeLensesOf} from './features/code-lenses.ts'
import {searchCitable} from './features/citable.ts'
import {createDataDesk} from './features/data-desk.ts'
import {beginArticle} from './features/new-article.ts'
import {createDiagnoser} from './features/diagnose.ts'
import {evidenceAt} from './features/evidence.ts'
import {headFieldEdit, headFieldsOf} from './features/head-fields.ts'
import {hoverOf} from './features/hover.ts'
import {inlayHintsOf} from './features/inlay-hints.ts'
import {listArticles} from './features/listing.ts'
import {pairedBlockAt} from './features/paired-block.ts'
import {readerTextOf} from './features/reader-text.ts'
import {referencesOf} from './features/references.ts'
import type {LanguageService} from './language-service.ts'
import type {Platform} from './platform.ts'
import {queued} from './queue.ts'

/**
 * Serve an editor.
 *
 * What is asked is answered one after the other, each about the texts as they are when its turn comes.
 *
 * @param language - of findings and titles; default: that of the text
 */
export function createLanguageService(platform: Platform, language?: 'zh' | 'en'): LanguageService {
  const store = createStore(platform.files)
  const finder = createDeskFinder(store, platform.today)
  const diagnoser = createDiagnoser(finder, platform, language)
  const inTurn = queued()
  const ask = <T>(path: string, nothing: T, answer: (open: OpenEdition) => T | Promise<T>): Promise<T> =>
    inTurn(() => ofEdition(path, finder, nothing, answer))

  return {
    ...createDataDesk(finder, inTurn, diagnoser.one),
    write(path, text) {
      if (store.open.get(path) === text) return
      store.open.set(path, text)
      finder.forget(path, false)
    },
    close(path) {
      if (store.open.delete(path)) finder.forget(path, true)
    },
    changed: (path, isListed) => finder.forget(path, isListed),
    diagnose: (path) => inTurn(() => diagnoser.one(path)),
    async diagnoseAll(path) {
      const found = []
      for (const part of await inTurn(() => diagnoser.all(path))) found.push(...(await inTurn(part)))
      return found
    },
    articles: (path) =>
      inTurn(async () => {
        const desk = await finder.find(path)
        return desk ? listArticles((await desk.base()).folders, desk.publication) : []
      }),
    beginArticle: (path, asked) =>
      inTurn(async () => {
        const desk = await finder.find(path)
        return desk ? beginArticle(asked, desk, platform.today()) : null
      }),
    slugFor: async (title, url) => slugFrom({title, url}) ?? '',
    hover: (path, position) =>
      ask(path, null, ({desk, edition}) => {
        const words = deskWordsOf(edition.file, language)
        const evidence = evidenceAt(edition, offsetIn(edition, position), desk.publication, platform)
        return evidence && hoverOf(evidence, words)
      }),
    evidence: (path, position) =>
      ask(path, null, ({desk, edition}) =>
        evidenceAt(edition, offsetIn(edition, position), desk.publication, platform)
      ),
    readerText: (path) => ask(path, null, ({edition}) => readerTextOf(edition)),
    headFields: (path) => ask(path, [], ({edition}) => headFieldsOf(sourceOf(edition))),
    headFieldEdit: (path, field) => ask(path, null, ({edition}) => headFieldEdit(sourceOf(edition), field)),
    search: (path, query, spoken) =>
      inTurn(async () => {
        const desk = await finder.find(path)
        return desk ? searchCitable(query, (await desk.base()).data.statistics, spoken) : []
      }),
    complete: (path, position) =>
      ask(path, [], async ({desk, edition}) => {
        const {statistics} = (await desk.base()).data
        return completeAt(sourceOf(edition), offsetIn(edition, position), edition, statistics)
      }),
    actions: (path, range) => ask(path, [], (open) => actionsIn(open, range, platform, language)),
    definition: (path, position) =>
      ask(path, [], ({desk, edition}) =>
        definitionAt(edition, offsetIn(edition, position), desk.publication, platform)
      ),
    references: (path, position) =>
      inTurn(async () => {
        const desk = await finder.find(path)
        return desk ? referencesOf(path, position, desk, platform) : []
      }),
    inlayHints: (path, range) => ask(path, [], ({edition}) => inlayHintsOf(edition, range)),
    codeLenses: (path) =>
      ask(path, [], ({edition}) => codeLensesOf(edition, deskWordsOf(edition.file, language))),
    pairedBlock: (path, position) =>
      ask(path, null, ({desk, edition, editions}) =>
        pairedBlockAt(edition, editions, offsetIn(edition, position), desk.publication, platform)
      )
  }
}

function offsetIn(edition: OpenEdition['edition'], position: Position): number {
  return offsetAt(sourceOf(edition), position)
}
