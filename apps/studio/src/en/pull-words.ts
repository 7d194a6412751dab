import type {PullWords} from '../pull-words.ts'

/** What the studio says of pull requests in English. */
export const pullWords: PullWords = {
  title: 'Propose on GitHub',
  about:
    'Your changes become a pull request: others look at them there, the check runs, and nothing is published before somebody agrees. They are sent to GitHub, and to nobody else. The folder on this computer stays as it is.',
  repository: 'Repository',
  repositoryHint: 'owner/name, as in the address of its page on GitHub.',
  folder: 'Folder of the publication in it',
  folderHint: 'Empty where collate.config.json stands at its root.',
  heading: 'What you propose, in one line',
  usualHeading: (names) => `Edit ${names}`,
  body: 'Why, for those who look at it',
  token: 'Token',
  tokenHint:
    'A fine-grained token for this repository, with “Contents” and “Pull requests” to read and write; who may not write to it takes a classic token with “public_repo”, and the change goes through a copy of their own. Make one on GitHub under Settings, Developer settings. It is kept until you close this page, and written down nowhere.',
  files: 'What has changed',
  nothing: 'Nothing has changed since the folder was opened, so there is nothing to propose.',
  open: 'Open the pull request',
  opening: 'Asking GitHub …',
  copied: (repository) =>
    `You may not write to this repository, so your copy of it, ${repository}, takes the branch …`,
  opened: 'It is open: ',
  needed: 'Fill in the repository (owner/name), the line and the token.',
  faults: {
    token: () => 'GitHub does not know this token, or it has run out. Make a new one.',
    forbidden: (detail) =>
      `The token may not do this (${detail}). It needs “Contents” and “Pull requests”, to read and write.`,
    missing: () =>
      'GitHub shows no such repository, or no such file in it, to this token. Look at the name, the folder, and which repositories the token is for.',
    changed: (path) =>
      `${path} is another text on GitHub than the one you opened, and your change would undo that. Bring your folder up to date, open it again, and repeat your change. Nothing was sent.`,
    unreachable: () =>
      'GitHub cannot be reached, or the repository has moved. Look at the connection and the name.',
    other: (detail) => `GitHub refused it: ${detail}`
  }
}
