import {expect, it} from 'vitest'
import {problems, to, type Written} from '../schemas/newsroomDesk.ts'

/** `length` reports, each with the claim from the one before; the first has it from its own source. */
function chainOf(length: number): Written[] {
  return Array.from({length}, (_, index) => ({
    _id: `report${index}`,
    _type: 'report',
    attributions: [
      {
        _key: 'a',
        _type: 'attribution',
        // Every second one carries a version of the claim: it is the same story.
        claim: to(index % 2 ? 'version' : 'claim'),
        ...(index === 0 ? {obtained: 'own'} : {obtained: 'relay', via: [to(`report${index - 1}`, {_key: 'v'})]}),
      },
    ],
  }))
}

const claims: Written[] = [
  {_id: 'claim', _type: 'claim'},
  {_id: 'version', _type: 'claim', variantOf: to('claim')},
  {_id: 'unrelated', _type: 'claim'},
]

async function wrongWithVia(others: readonly Written[], via: string) {
  const attribution = {
    _key: 'a',
    _type: 'attribution',
    claim: to('claim'),
    obtained: 'relay',
    via: [to(via, {_key: 'v'})],
  }
  const found = await problems({_id: 'drafts.w', _type: 'article', attributions: [attribution]}, [...claims, ...others])
  return found.filter((problem) => problem.startsWith('attributions.[a].via'))
}

it('takes eight relays', async () => {
  expect(await wrongWithVia(chainOf(8), 'report7')).toEqual([])
})

it('refuses a ninth', async () => {
  expect(await wrongWithVia(chainOf(9), 'report8')).toEqual([
    'attributions.[a].via: This has been repeated more than 8 times. Name a work nearer the origin.',
  ])
})

it('counts relays of this story only', async () => {
  const others = chainOf(9).map((report) => JSON.parse(JSON.stringify(report).replaceAll('"version"', '"unrelated"')))
  expect(await wrongWithVia(others, 'report8')).toEqual([])
})

it('comes to an end in a loop', async () => {
  const [first, second] = chainOf(2)
  const loop = {...first, attributions: [{...relayOf('report1')}]}
  expect(
    await wrongWithVia([{_id: 'report0', _type: 'report', ...loop}, ...(second ? [second] : [])], 'report1'),
  ).toEqual([])
})

function relayOf(work: string) {
  return {_key: 'a', _type: 'attribution', claim: to('claim'), obtained: 'relay', via: [to(work, {_key: 'v'})]}
}
