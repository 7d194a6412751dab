/** A fault as an article would link it, and what a check should say of it. */
export type ServerRow = {
  fault: string
  /** Path, query and fragment. */
  path: string
  /** State, and its reason. */
  answer: string
  /** Requests that it may cost at most. */
  requests: number
}

/** Every fault that one server with a clear connection can show. */
export const rows: readonly ServerRow[] = table(`
a page                            | /ok                               | alive                   | 1
hang before the head              | /hang                             | unknown timeout         | 1
a head line by line               | /header-drip                      | unknown timeout         | 1
103 for ever                      | /endless-103                      | unknown timeout         | 1
a head after three seconds        | /slow-head                        | alive                   | 1
a body byte by byte               | /body-drip                        | alive                   | 1
… and an anchor to find in it     | /body-drip#anchor                 | unknown timeout         | 1
RST                               | /reset                            | unknown reset           | 3
RST, once                         | /reset-once                       | alive                   | 2
no answer                         | /empty                            | unknown reset           | 3
a body cut short                  | /truncated                        | unknown truncated       | 3
… and an anchor to find in it     | /truncated#anchor                 | unknown truncated       | 3
text that calls itself gzip       | /corrupt-gzip                     | unknown corrupt         | 3
… and an anchor to find in it     | /corrupt-gzip#anchor              | unknown corrupt         | 3
a packing of its own              | /unknown-packing                  | unknown corrupt         | 1
600 MiB in a gzip bomb            | /bomb                             | unknown too-large       | 1
… and an anchor to find in it     | /bomb#anchor                      | unknown too-large       | 1
a body without end                | /endless                          | unknown too-large       | 1
… behind a title, nothing to find | /endless-behind-title             | alive                   | 1
… behind a title, and an anchor   | /endless-behind-title#anchor      | unknown too-large       | 1
brotli                            | /brotli#there                     | alive                   | 1
200,000 levels of elements        | /deep#there                       | alive                   | 1
a million elements                | /many-elements#nowhere            | dead anchor             | 1
misnested formatting              | /formatting#nowhere               | dead anchor             | 1
a redirect to itself              | /loop                             | dead redirect-loop      | 1
two redirects to each other       | /loop-of-two                      | dead redirect-loop      | 2
redirects that grow               | /loop-growing                     | dead too-many-hops      | 21
redirects with ever new cookies   | /loop-of-cookies                  | dead redirect-loop      | 8
ten redirects                     | /chain?left=10                    | alive                   | 11
twelve redirects                  | /chain?left=12                    | moved many-hops         | 13
25 redirects                      | /chain?left=25                    | dead too-many-hops      | 21
a redirect for a cookie           | /cookie                           | alive                   | 2
301                               | /moved                            | moved permanent         | 2
308                               | /moved-308                        | moved permanent         | 2
301 to a missing page             | /moved-to-missing                 | dead status-404         | 4
301 to a page without the anchor  | /moved-to-anchors#nowhere         | dead anchor             | 2
302                               | /found                            | alive                   | 2
302 to an address in raw UTF-8    | /found-in-chinese                 | alive                   | 2
302 without Location              | /no-location                      | unknown bad-redirect    | 1
a Location that cannot be read    | /bad-location                     | dead bad-redirect       | 1
a Location of javascript:         | /to-script                        | dead bad-redirect       | 1
a Location of file:               | /to-file                          | dead bad-redirect       | 1
429, Retry-After of 2 s           | /rate-limited-2s                  | alive                   | 2
429, Retry-After of a date        | /rate-limited-date                | alive                   | 2
429, Retry-After in the past      | /rate-limited-past                | alive                   | 2
429, Retry-After below zero       | /rate-limited-negative            | alive                   | 2
429, Retry-After of garbage       | /rate-limited-garbage             | alive                   | 2
429, by a clock a day ahead       | /rate-limited-skewed              | alive                   | 2
429, Retry-After of a day         | /rate-limited-for-a-day           | unknown rate-limited    | 1
429 for ever                      | /rate-limited-for-ever            | unknown rate-limited    | 3
503 twice                         | /unavailable-twice                | alive                   | 3
503 for ever                      | /unavailable                      | unknown server-error    | 3
HEAD 405, GET 200                 | /no-head                          | alive                   | 1
HEAD hangs, GET 200               | /head-hangs                       | alive                   | 1
HEAD 200, GET 404                 | /head-lies                        | dead status-404         | 2
404                               | /missing                          | dead status-404         | 2
404, once                         | /missing-once                     | alive                   | 2
410                               | /gone                             | dead status-410         | 2
200 that says not found           | /soft-404                         | unknown soft-404        | 1
200 that says 页面不存在          | /soft-404-zh                      | unknown soft-404        | 1
a redirect to the home page       | /to-home                          | unknown soft-404        | 2
a redirect to a login             | /to-login                         | unknown soft-404        | 2
200 with a form to sign in        | /door                             | unknown soft-404        | 1
999                               | /linkedin-999                     | unknown blocked         | 1
403                               | /forbidden                        | unknown blocked         | 1
403 with cf-mitigated             | /challenge                        | unknown blocked         | 1
401                               | /unauthorized                     | unknown blocked         | 1
200 for browsers only             | /browsers-only                    | unknown blocked         | 1
206                               | /partial                          | alive                   | 1
206 without the anchor            | /partial#nowhere                  | unknown partial         | 1
304                               | /not-modified                     | alive                   | 1
304, and an anchor to find        | /not-modified#nowhere             | unknown partial         | 1
204                               | /no-content                       | alive                   | 1
a missing anchor                  | /anchors#nowhere                  | dead anchor             | 1
an anchor in Chinese              | /anchors#云原生                   | alive                   | 1
… percent-encoded                 | /anchors#%E4%BA%91%E5%8E%9F%E7%94%9F | alive                | 1
user-content-                     | /anchors#readme                   | alive                   | 1
a name                            | /anchors#old                      | alive                   | 1
an id in another case             | /anchors#case                     | dead anchor             | 1
an id that is there twice         | /anchors#twice                    | alive                   | 1
the top                           | /anchors#top                      | alive                   | 1
a text                            | /anchors#:~:text=云原生           | alive                   | 1
an anchor and a text              | /anchors#云原生:~:text=x          | alive                   | 1
a page written by script          | /by-script#section                | unknown script          | 1
an anchor that a script makes     | /anchor-by-script#late            | unknown script          | 1
no content type                   | /no-type#there                    | alive                   | 1
GBK                               | /gbk#中                           | alive                   | 1
GBK without its name              | /gbk-unnamed#中                   | alive                   | 1
GBK that calls itself UTF-8       | /gbk-called-utf-8#中              | alive                   | 1
UTF-8 that calls itself Latin-1   | /utf-8-called-latin-1#中          | alive                   | 1
page 3 of a PDF of 12             | /document.pdf#page=3              | alive                   | 1
page 13 of a PDF of 12            | /document.pdf#page=13             | dead anchor             | 1
page 13 of a packed PDF of 12     | /packed.pdf#page=13               | dead anchor             | 1
a refresh to a missing page       | /refresh-to-missing               | dead status-404         | 4
a refresh to a page               | /refresh-to-ok                    | alive                   | 2
a refresh of itself               | /refresh-itself                   | alive                   | 1
a refresh after half an hour      | /refresh-late                     | alive                   | 1
refreshes to each other           | /refresh-loop                     | dead redirect-loop      | 2
%2F in a path                     | /a%2Fb                            | alive                   | 1
%zz in a path                     | /%zz                              | alive                   | 1
a head of 200 KB                  | /large-header                     | unknown headers-too-large | 1
`)

function table(text: string): ServerRow[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [fault = '', path = '', answer = '', requests = ''] = line.split('|').map((d) => d.trim())
      return {fault, path, answer, requests: Number(requests)}
    })
}
