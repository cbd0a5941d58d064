import {CannotRun} from '../command.ts'
import {refuseHeld} from './held.ts'
import {entriesOf, holdsIn, purge} from './place.ts'
import type {Asked, Verb} from './verb.ts'
import {withdrawPerson} from './withdrawPerson.ts'

const id = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/

function idsOf({ids}: Asked, what: string): readonly string[] {
  const wrong = ids.find((one) => !id.test(one))
  if (ids.length === 0 || wrong !== undefined)
    throw new CannotRun(`Name ${what} by its id${wrong ? `, not “${wrong}”` : ''}.`)
  return ids
}

const leftOver =
  'What backups, exports, logs of webhooks and the provider carried away is not in here: docs/protecting-sources.md says whom to write to.'

const purgeEntries: Verb = async (place, asked) => {
  const ids = idsOf(asked, 'a record or approval')
  const entries = await entriesOf(place, '_id in $ids', {ids})
  await refuseHeld(
    place,
    entries.flatMap(({articleId}) => articleId ?? []),
  )
  if (!asked.yes) {
    asked.say(
      `${entries.length} of ${ids.length} are there. With --yes they are destroyed, with every revision they ever had.`,
    )
    return 1
  }
  await place.ask(() => purge(place.desk, ids))
  const left = await entriesOf(place, '_id in $ids', {ids})
  asked.say(
    left.length === 0
      ? `Destroyed: ${ids.join(', ')}. ${leftOver}`
      : `Still there: ${left.map(({_id}) => _id).join(', ')}.`,
  )
  return left.length === 0 ? 0 : 1
}

const retention: Verb = async (place, asked) => {
  if (asked.days === undefined) throw new CannotRun('Say after how many days: --older-than 365.')
  const before = new Date(Date.parse(asked.now) - asked.days * 86_400_000).toISOString()
  const [old, holds] = await Promise.all([entriesOf(place, '_updatedAt < $before', {before}), holdsIn(place)])
  const free = old.filter(({articleId = ''}) => !holds.has(articleId))
  for (const {_id, _type, articleId, _updatedAt} of old) {
    const since = holds.get(articleId ?? '')
    asked.say(
      `${_id}  ${_type}  last changed ${_updatedAt.slice(0, 10)}${since ? `  on hold since ${since}: kept` : ''}`,
    )
  }
  if (asked.yes && free.length > 0)
    await place.ask(() =>
      purge(
        place.desk,
        free.map(({_id}) => _id),
      ),
    )
  asked.say(
    `${free.length} ${asked.yes ? 'destroyed' : 'due; with --yes they are destroyed'}, ${old.length - free.length} on hold. ${leftOver}`,
  )
  return 0
}

const hold: Verb = async (place, asked) => {
  const articles = idsOf(asked, 'an article')
  const {id: by} = await place.ask(() => place.desk.users.getById('me'))
  for (const articleId of articles) {
    const document = {_id: `hold-${articleId}`, _type: 'hold', articleId, by, since: asked.now}
    await place.ask(() => place.desk.createIfNotExists(document, {tag: 'sourceline.hold'}))
    asked.say(`${articleId} is on hold: purge, retention and withdraw refuse to destroy anything of it.`)
  }
  return 0
}

const lift: Verb = async (place, asked) => {
  const articles = idsOf(asked, 'an article')
  if (!asked.yes) throw new CannotRun('Lifting a hold lets records be destroyed. Ask counsel, and say --yes.')
  for (const articleId of articles) {
    await place.ask(() =>
      place.desk.delete({query: '*[_type == "hold" && articleId == $articleId]', params: {articleId}}),
    )
    asked.say(`${articleId} is on hold no more.`)
  }
  return 0
}

/** To add one: a row, its line in the help, and its test. */
export const verbs: ReadonlyMap<string, Verb> = new Map([
  ['purge', purgeEntries],
  ['retention', retention],
  ['hold', hold],
  ['lift', lift],
  ['withdraw', withdrawPerson(idsOf)],
])
