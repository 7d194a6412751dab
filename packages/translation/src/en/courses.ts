import type {CourseWords} from '../language/courses.ts'
import {anyWord} from '../language/words.ts'

export const courseWords: CourseWords = {
  rises: anyWord(
    'increas* raise raises raised raising rise rises risen rising rose grow grows grown growing growth grew gain gains gained gaining boost* improv* enhance enhances enhanced enhancing expand expands expanded expanding add adds added adding addition additions'
  ),
  falls: anyWord(
    'decreas* reduc* lower lowers lowered lowering declin* drop drops dropped dropping fall falls fallen falling fell shrink shrinks shrinking shrank shrunk diminish diminishes diminished diminishing shorten shortens shortened shortening cut cuts cutting'
  ),
  betters: anyWord('improv* enhanc*'),
  owners: /\p{L}(?:'s|s') $/u,
  upward: anyWord(
    'increas* rais* rise rises risen rising rose grow* grew gain* boost* improv* enhanc* expand* add* more higher faster greater larger better up extra doubl* tripl* upgrad* longer bigger stronger accelerat* speed* extend* maximi* scal* climb* surg*'
  ),
  downward: anyWord(
    'decreas* reduc* lower* declin* drop* fall* fell shrink* shrank shrunk diminish* shorten* cut* less* fewer slow* smaller down saves saved saving save lose loses losing loss losses lost minimi* eliminat* remov* avoid* prevent* weaken* limit* mitigat* degrad*'
  )
}
