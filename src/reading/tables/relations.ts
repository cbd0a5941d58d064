import type {Relation} from '../../vocabulary.ts'

/** How a text says where people know it from. @internal */
export const relationPhrases: readonly {readonly words: string; readonly relation: Relation}[] = [
  {words: 'with direct/firsthand/first-hand knowledge', relation: 'directKnowledge'},
  {words: 'who have/has/had direct/firsthand/first-hand knowledge', relation: 'directKnowledge'},
  {words: 'with knowledge of', relation: 'familiar'},
  {words: 'who have/has/had knowledge of', relation: 'familiar'},
  {words: 'with an/- understanding of', relation: 'familiar'},
  {words: 'familiar with', relation: 'familiar'},
  {words: 'aware of', relation: 'familiar'},
  {words: 'close/closest to', relation: 'closeTo'},
  {words: 'with ties/links to', relation: 'closeTo'},
  {words: 'involved in/with', relation: 'involved'},
  {words: 'who took part', relation: 'involved'},
  {words: 'taking part', relation: 'involved'},
  {words: 'knowledgeable about', relation: 'familiar'},
  {words: 'briefed on/about', relation: 'briefed'},
  {words: 'who was/were/been briefed', relation: 'briefed'},
  {words: 'who attended', relation: 'present'},
  {words: 'who was/were present', relation: 'present'},
  {words: 'who was/were in the/- room/hall/meeting/courtroom', relation: 'present'},
  {words: 'who was/were at the/- meeting/table/talks/dinner/briefing', relation: 'present'},
  {words: 'in the room', relation: 'present'},
  {words: 'present at/in/for/during', relation: 'present'},
  {words: 'who has/have/had also/- seen/read/reviewed/viewed', relation: 'hasSeen'},
  {words: 'who reviewed/read/viewed/saw the/a/an/it/its', relation: 'hasSeen'},
]
