export {type AgeBand, ageOfName, findAges} from './find-ages.ts'
export {type PeopleWord, readPeopleWord, saysAnybody} from './people.ts'
