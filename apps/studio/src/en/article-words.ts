import type {ArticleWords} from '../article-words.ts'

/** What the studio says of a new article in English. */
export const articleWords: ArticleWords = {
  newArticle: 'New article',
  about:
    'An article is a folder with a text in each language. Its files are written at once, with a head to fill in; you can also add the language that an article does not have yet.',
  address: 'Address of the text that it translates',
  addressHint: 'Empty where it is no translation.',
  titles: {zh: 'Title in Chinese', en: 'Title in English'},
  slug: 'Short name',
  slugHint: 'For its folder and its address: lower-case letters, digits and hyphens, such as tea-houses.',
  editions: 'Languages',
  choices: {both: 'Both', zh: 'Chinese', en: 'English'},
  make: 'Make it',
  made: 'It is made. Fill in “About this edition”, and write below it.',
  refused: {
    slug: 'A short name has lower-case letters, digits and hyphens, and is none of a page of the site.',
    address: 'The address begins with https:// or http://.',
    taken: 'There is an article of this name in these languages. Choose another name, or open it in the list.'
  }
}
