/** The page: a folder, and an article or a data package of it to write in. */
import type {LanguageService} from '@collate/language-service'
import {openDataPage} from './data/data-page.ts'
import {openNewPackage} from './data/new-package.ts'
import {dataWordsIn} from './data-words.ts'
import {chooseFolder, givenFolder} from './folder/choose-folder.ts'
import {createDrafts, type Drafts} from './folder/drafts.ts'
import type {OpenFolder} from './folder/open-folder.ts'
import {languageOfBrowser} from './language.ts'
import {articleWordsIn} from './article-words.ts'
import {openArticle, type ArticlePage} from './page/article-page.ts'
import {offerChoices, type Choice} from './page/chooser.ts'
import {createCiteDialog} from './page/cite-dialog.ts'
import {createPullDialog} from './page/pull-dialog.ts'
import {createReaderPage} from './page/reader-page.ts'
import {openNewArticle} from './page/new-article.ts'
import {newElement} from './page/new-element.ts'
import {messageOfFinding} from './page/desk-finding.ts'
import {repositoryOf} from './platform/repository-of.ts'
import {pullWordsIn} from './pull-words.ts'
import {studioWordsIn} from './studio-words.ts'
import {connect, type Ask} from './worker/connect.ts'

/** What is open. */
type Session = {
  folder: OpenFolder
  worker: Worker
  ask: Ask<LanguageService>
  drafts: Drafts
  page?: ArticlePage
}

/** At the root of every publication. */
const configurationName = 'collate.config.json'

const language = languageOfBrowser(navigator.languages)
const words = studioWordsIn(language)
const dataWords = dataWordsIn(language)
const articleWords = articleWordsIn(language)
const find = <T extends HTMLElement>(id: string): T => document.querySelector<T>(`#${id}`)!
const status = find('status')
const select = find<HTMLSelectElement>('article')
const place = find('editions')
const folderInput = find<HTMLInputElement>('folder')
let session: Session | undefined
let choices: readonly Choice[] = []

const reader = createReaderPage(find('reader-door'), find('reader'), words, language, say)
const dialog = createCiteDialog(find<HTMLDialogElement>('citing'), words, language, () => session!.ask)
const pulling = createPullDialog(find<HTMLDialogElement>('pulling'), pullWordsIn(language), words.close, fail)
document.documentElement.lang = language
document.title = words.title
for (const named of document.querySelectorAll<HTMLElement>('[data-word]'))
  named.textContent = words[named.dataset['word'] as 'open']
find('welcome').replaceChildren(...words.welcome.map((text) => newElement('p', {}, text)))
folderInput.setAttribute('aria-label', words.open)
find('new-package').textContent = dataWords.newPackage
find('new-article').textContent = articleWords.newArticle

onClick('open', async () => begin(await chooseFolder(folderInput)))
onClick('save', save)
onClick('cite', async () => cite())
onClick('pull', propose)
onClick('new-package', async () => addPackage())
onClick('new-article', async () => addArticle())
folderInput.addEventListener('change', () => attempt(() => begin(givenFolder(folderInput))))
select.addEventListener('change', () => attempt(showChosen))
addEventListener('keydown', (event) => {
  if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  attempt(save)
})
addEventListener('beforeunload', (event) => {
  if (session?.drafts.hasChanges()) event.preventDefault()
})

function onClick(id: string, work: () => Promise<void>): void {
  find(id).addEventListener('click', () => attempt(work))
}

function attempt(work: () => Promise<void>): void {
  work().catch(fail)
}

function fail(error: unknown): void {
  say(words.fault(error instanceof Error ? error.message : String(error)))
}

function say(text: string): void {
  status.textContent = text
}

async function begin(folder: OpenFolder | undefined): Promise<void> {
  if (!folder) return
  session?.page?.close()
  session?.worker.terminate()
  const worker = new Worker('worker.js', {name: language})
  const ask = connect<LanguageService>(worker, folder)
  session = {folder, worker, ask, drafts: createDrafts(folder)}
  say(words.checking)
  const configuration = homeOf(folder)
  if (!(await folder.list(`/${folder.name}`)).some((d) => d.name === configurationName))
    return say(words.noPublication(folder.name))
  const [wrong] = (await ask('diagnose', configuration)).flatMap((d) => d.diagnostics)
  if (wrong) return say(messageOfFinding(wrong))
  await loadChoices(session)
  find('more').hidden = false
  find('choosing').hidden = choices.length === 0
  find('welcome').hidden = choices.length > 0
  for (const door of ['pull', 'save']) find(door).toggleAttribute('disabled', choices.length === 0)
  if (choices.length === 0) return say(words.noArticles)
  await showChosen()
}

async function loadChoices({ask, folder}: Session): Promise<void> {
  const configuration = homeOf(folder)
  const articles = await ask('articles', configuration)
  choices = offerChoices(select, articles, await ask('dataPackages', configuration), words)
}

function homeOf({name}: OpenFolder): string {
  return `/${name}/${configurationName}`
}

function addPackage(): void {
  if (!session) return
  const current = session
  openNewPackage(find<HTMLDialogElement>('row'), {
    ...madeIn(current),
    words: dataWords,
    done: (name, downloaded) =>
      showMade(current, (d) => 'listed' in d && d.listed.name === name, downloaded, dataWords.packageMade)
  })
}

function addArticle(): void {
  if (!session) return
  const current = session
  openNewArticle(find<HTMLDialogElement>('row'), {
    ...madeIn(current),
    words: articleWords,
    cancel: dataWords.cancel,
    async done(slug, downloaded) {
      const isMade = (d: Choice): boolean => 'article' in d && d.article.slug === slug
      await showMade(current, isMade, downloaded, articleWords.made)
      for (const head of place.querySelectorAll('details')) head.open = true
    }
  })
}

/** What a dialog that makes files needs. */
function madeIn({ask, drafts, folder}: Session) {
  return {home: homeOf(folder), ask, drafts, fail}
}

/** Show what was made, and say so. */
async function showMade(
  current: Session,
  isMade: (choice: Choice) => boolean,
  downloaded: readonly string[],
  made: string
): Promise<void> {
  await loadChoices(current)
  select.selectedIndex = choices.findIndex(isMade)
  for (const door of ['pull', 'save']) find(door).toggleAttribute('disabled', false)
  find('choosing').hidden = false
  find('welcome').hidden = true
  await showChosen()
  say(downloaded.length > 0 ? words.downloaded(namesOf(downloaded)) : made)
}

async function showChosen(): Promise<void> {
  const choice = choices[select.selectedIndex]
  if (!session || !choice) return
  say('')
  session.page?.close()
  const {drafts, ask} = session
  const setup = {drafts, words, ask, say, fail}
  find('cite').toggleAttribute('disabled', !('article' in choice))
  delete session.page
  reader.open('article' in choice ? choice.article : undefined, drafts, ask)
  if ('article' in choice)
    session.page = await openArticle(place, {
      ...setup,
      ...choice,
      onChange() {
        say('')
        reader.changed()
      }
    })
  else await openDataPage(place, {...setup, ...choice, language, dialog: find<HTMLDialogElement>('row')})
}

async function save(): Promise<void> {
  if (!session) return
  const {written, downloaded, refused} = await session.drafts.save()
  reader.changed()
  const lines = [
    ...(written.length > 0 ? [words.written(namesOf(written))] : []),
    ...(downloaded.length > 0 ? [words.downloaded(namesOf(downloaded))] : []),
    ...(refused.length > 0 ? [words.refused(namesOf(refused))] : [])
  ]
  say(lines.join(' ') || words.nothingToSave)
}

async function propose(): Promise<void> {
  if (!session) return
  const {folder, drafts} = session
  const files = drafts.changes().map((file) => ({...file, path: file.path.slice(folder.name.length + 2)}))
  pulling.open(files, await repositoryOf(folder))
}

function namesOf(paths: readonly string[]): string {
  return paths.map((path) => path.split('/').slice(-2).join('/')).join(', ')
}

function cite(): void {
  const editor = session?.page?.current()
  if (editor) dialog.open(editor.path, (statistic) => editor.cite(statistic.cite, statistic.value))
}
