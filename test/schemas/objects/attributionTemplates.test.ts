import {describe, expect, it} from 'vitest'
import {attributionTemplates, forbiddenFields} from '../../../schemas/index.ts'
import {problems} from '../newsroomDesk.ts'

describe('attribution templates', () => {
  it('are the five ways into an attribution', () => {
    expect(attributionTemplates.map(({label}) => label)).toEqual([
      'Named person said',
      'Unnamed source told us',
      'Another outlet reports',
      'Document',
      'Denial or no comment',
    ])
  })

  it.each(attributionTemplates)('$label starts with nothing that would have to be cleared', async ({preset}) => {
    expect(forbiddenFields(preset, {_type: 'article'})).toEqual([])
    const attributions = [{_key: 'a', _type: 'attribution', ...preset}]
    const found = await problems({_id: 'drafts.w', _type: 'article', attributions})
    expect(found.filter((problem) => /does not exist|Clear this|not allowed/.test(problem))).toEqual([])
  })

  it.each([
    ['namedPerson', ['basis', 'claim', 'speaker']],
    ['unnamedSource', ['basis', 'claim', 'count', 'descriptor', 'reason']],
    ['otherOutlet', ['claim', 'via']],
    ['document', ['claim', 'evidence']],
    ['denialOrNoComment', ['claim', 'speaker']],
  ])('%s leaves to fill in: %s', async (id, expected) => {
    const preset = attributionTemplates.find((template) => template.id === id)?.preset
    const found = await problems({
      _id: 'drafts.w',
      _type: 'article',
      attributions: [{_key: 'a', _type: 'attribution', ...preset}],
    })
    const fields = found.flatMap((problem) => /^attributions\.\[a\]\.(\w+):/.exec(problem)?.[1] ?? [])
    expect(fields.toSorted()).toEqual(expected)
  })
})
