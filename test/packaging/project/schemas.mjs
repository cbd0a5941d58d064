import {Schema} from '@sanity/schema'
import {builtinTypes} from '@sanity/schema/_internal'
import {newsroomTypes} from 'sourceline/schemas'
import {declared} from './declared.mjs'

const schema = Schema.compile({name: 'newsroom', types: [...builtinTypes, ...newsroomTypes(declared)]})
const fields = schema.get('article').fields.map(({name}) => name)
const problems = (schema._validation ?? [])
  .flatMap((group) => group.problems)
  .filter(({severity}) => severity === 'error')
console.log(JSON.stringify({region: fields.includes('region'), event: schema.has('event'), problems: problems.length}))
