import type {SanityClient} from '@sanity/client'
import {draft, minister, type Newsroom, official, record, type Staff, type Stored, text} from './newsroom.ts'

/*
 * Ways round the gate, a row each. On an embedded lake with the gate every one is refused; on a lake that takes what a session
 * may write, as the hosted one does, every one is found and told by the next question to `publishedGate`.
 */

export type Way = {
  readonly name: string
  /** Document that is looked at afterwards, where it is not the article. */
  readonly of?: {readonly id: string; readonly type: string}
  readonly go: (at: Desk) => Promise<unknown>
}

/** A live article that was approved, and whoever wants to get something past the desk. */
export type Desk = {
  readonly newsroom: Newsroom
  readonly client: SanityClient
  readonly confidential: SanityClient
  readonly as: (who: Staff, dataset?: string) => Promise<SanityClient>
}

const live = {publishedAt: '2026-01-01T00:00:00Z'}
const publish = {actionType: 'sanity.action.document.publish', draftId: 'drafts.ours', publishedId: 'ours'} as const
const version = (fields: Stored = {}, attributions?: Stored[]) => ({
  ...draft({...live, ...fields}, attributions),
  _id: 'ours',
  _type: 'article',
  publishedAt: live.publishedAt,
})
const asDraft = (fields: Stored = {}, attributions?: Stored[]) => ({
  ...version(fields, attributions),
  _id: 'drafts.ours',
})

const put =
  (fields: Stored = {}, attributions?: Stored[]) =>
  ({client}: Desk) =>
    client.createOrReplace(version(fields, attributions))
const patch =
  (fields: Stored) =>
  ({client}: Desk) =>
    client.patch('ours').set(fields).commit()
const published =
  (fields: Stored = {}, attributions?: Stored[]) =>
  async ({client}: Desk) => {
    await client.createOrReplace(asDraft(fields, attributions))
    await client.action([publish])
  }
const forged =
  (fields: Stored) =>
  async ({newsroom, confidential, client}: Desk) => {
    const next = {headline: 'Another headline'}
    const approval = await newsroom.approvalOf(draft(next), 'desk', 'desk')
    await confidential.create({...approval, ...fields, _type: 'approval'})
    await client.createOrReplace(version(next))
  }
const claim = {id: 'veto', type: 'claim'}
const policy = {id: 'policy', type: 'policy'}
const ruleOff = (rule: string) => [{_key: 'r', rule, severity: 'off'}]

export const ways: readonly Way[] = [
  // Another request than the Studio's.
  {name: 'patch the headline by API', go: patch({headline: 'He ordered it himself'})},
  {name: 'patch the standfirst', go: patch({standfirst: 'A new standfirst.'})},
  {name: 'patch a paragraph', go: patch({body: text('He vetoed the plan.', 'He lied about it.')})},
  {
    name: 'add a paragraph',
    go: patch({body: text('He vetoed the plan.', 'The ministry was told.', 'More.')}),
  },
  {
    name: 'cut “not” out of a sentence',
    go: patch({body: text('He vetoed the plan.', 'The ministry was.')}),
  },
  {name: 'patch a count', go: patch({'attributions[_key=="a"].count': {exact: 5}})},
  {name: 'patch a rank', go: patch({'attributions[_key=="a"].descriptor.seniority': 'senior'})},
  {
    name: 'patch an affiliation away',
    go: ({client}) => client.patch('ours').unset(['attributions[_key=="a"].descriptor.affiliation']).commit(),
  },
  {
    name: 'take the reason out',
    go: ({client}) => client.patch('ours').unset(['attributions[_key=="a"].reason']).commit(),
  },
  {name: 'turn a source on the record', go: put({}, [minister({_key: 'a'}), minister()])},
  {
    name: 'change what the named minister says',
    go: patch({'attributions[_key=="b"].stance': 'asserts'}),
  },
  {name: 'add a quote', go: patch({'attributions[_key=="a"].quote': 'He stopped it.'})},
  {name: 'add another unnamed source', go: put({}, [official(), minister(), official({_key: 'c'})])},
  {name: 'take the byline away', go: patch({authors: []})},
  {name: 'replace the whole document', go: put({headline: 'Another story'})},
  {
    name: 'createIfNotExists of a new article',
    of: {id: 'second', type: 'article'},
    go: ({client}) => client.createIfNotExists({...version(), _id: 'second'}),
  },
  {
    name: 'a transaction that hides it among others',
    go: ({client}) =>
      client
        .transaction()
        .create({_id: 'p1', _type: 'person', name: 'A'})
        .patch('ours', (p) => p.set({headline: 'Hidden'}))
        .commit(),
  },
  {
    name: 'a patch by query',
    go: ({client}) => client.patch({query: '*[_type == "article"]'}).set({headline: 'All of them'}).commit(),
  },
  {
    name: 'diffMatchPatch on the text',
    go: ({client}) => client.patch('ours').diffMatchPatch({headline: '@@ -1,8 +1,5 @@\n-Headline\n+Scoop\n'}).commit(),
  },
  // Actions.
  {name: 'publish an edited draft by the actions API', go: published({headline: 'From a script'})},
  {
    name: 'publish a draft with a new source',
    go: published({}, [official(), minister(), official({_key: 'c', count: {exact: 9}})]),
  },
  {
    name: 'replaceDraft, then publish',
    go: async ({client}) => {
      await client.createOrReplace(asDraft())
      await client.action([
        {
          actionType: 'sanity.action.document.edit',
          draftId: 'drafts.ours',
          publishedId: 'ours',
          patch: {set: {headline: 'Edited and published at once'}},
        },
        publish,
      ])
    },
  },
  {
    name: 'unpublish, change, publish',
    go: async ({client}) => {
      await client.action([
        {actionType: 'sanity.action.document.unpublish', draftId: 'drafts.ours', publishedId: 'ours'},
      ])
      await client.patch('drafts.ours').set({headline: 'Back again, changed'}).commit()
      await client.action([publish])
    },
  },
  {
    name: 'delete, and create anew',
    go: async ({client}) => {
      await client.delete('ours')
      await client.createOrReplace(version({headline: 'Reborn'}))
    },
  },
  {
    name: 'duplicate under another id',
    of: {id: 'copy', type: 'article'},
    go: ({client}) => client.create({...version(), _id: 'copy'}),
  },
  {
    name: 'restore a version nobody approved',
    go: async ({client}) => {
      await client.createOrReplace(asDraft({headline: 'An old draft'}))
      await client.action([publish])
    },
  },
  {
    name: 'publish as a version of a release',
    go: ({client}) => client.createOrReplace({...version({headline: 'From a release'})}),
  },
  // A notice as a cover.
  {
    name: 'add a notice, and change the text with it',
    go: put({
      headline: 'Changed',
      notices: [{_key: 'n', _type: 'notice', kind: 'update', at: '2026-02-01T00:00:00Z', text: 'Updated.'}],
    }),
  },
  {
    name: 'retract without the top',
    go: put({
      notices: [{_key: 'n', _type: 'notice', kind: 'retraction', at: '2026-02-01T00:00:00Z', text: 'We retract.'}],
    }),
  },
  {
    name: 'a removal notice over a new text',
    go: put({
      body: text('A new text.'),
      notices: [{_key: 'n', _type: 'notice', kind: 'removal', at: '2026-02-01T00:00:00Z', text: 'Removed.'}],
    }),
  },
  {
    name: 'withdraw what was said on the record against it',
    go: async (desk) => {
      await desk.newsroom.lake.import({
        dataset: 'production',
        existing: 'replace',
        ungated: true,
        lines: [
          JSON.stringify(version({}, [official(), minister({stance: 'denies', denial: 'general', basis: undefined})])),
        ],
      })
      await desk.client.createOrReplace(version({}, [official()]))
    },
  },
  // Through other documents.
  {
    name: 'reword a claim in its own pane',
    of: claim,
    go: ({client}) => client.patch('veto').set({text: 'The president ordered the plan.'}).commit(),
  },
  {
    name: 'reword a claim through its draft',
    of: claim,
    go: async ({client}) => {
      await client.createOrReplace({_id: 'drafts.veto', _type: 'claim', text: 'The president ordered the plan.'})
      await client.action([{actionType: 'sanity.action.document.publish', draftId: 'drafts.veto', publishedId: 'veto'}])
    },
  },
  {name: 'delete a claim “anyway”', of: claim, go: ({client}) => client.delete('veto')},
  {
    name: 'unpublish a claim',
    of: claim,
    go: ({client}) =>
      client.action([{actionType: 'sanity.action.document.unpublish', draftId: 'drafts.veto', publishedId: 'veto'}]),
  },
  {
    name: 'replace a claim with another of its id',
    of: claim,
    go: ({client}) =>
      client.createOrReplace({_id: 'veto', _type: 'claim', text: 'Something else altogether happened.'}),
  },
  {
    name: 'reword claim and article in one request',
    of: claim,
    go: ({client}) =>
      client
        .transaction()
        .patch('veto', (p) => p.set({text: 'The president ordered the plan.'}))
        .patch('ours', (p) => p.set({headline: 'He ordered it'}))
        .commit(),
  },
  // The policy.
  {
    name: 'switch S09 off',
    of: policy,
    go: async ({as}) =>
      (await as('chief'))
        .patch('policy')
        .set({rules: ruleOff('S09')})
        .commit(),
  },
  {
    name: 'switch S06 off as a reporter',
    of: policy,
    go: ({client}) =>
      client
        .patch('policy')
        .set({rules: ruleOff('S06')})
        .commit(),
  },
  {
    name: 'let everybody approve',
    of: policy,
    go: async ({as}) => (await as('chief')).patch('policy').set({ladder: []}).commit(),
  },
  {
    name: 'give reporters the desk’s rung',
    of: policy,
    go: async ({as}) =>
      (await as('chief'))
        .patch('policy')
        .set({'ladder[_key=="d"].roles': ['desk-editor', 'reporter']})
        .commit(),
  },
  {
    name: 'lower the smallest group',
    of: policy,
    go: async ({as}) => (await as('chief')).patch('policy').set({minimumPool: 2}).commit(),
  },
  {name: 'delete the policy', of: policy, go: async ({as}) => (await as('chief')).delete('policy')},
  // Approvals by hand.
  {name: 'an approval in the desk’s name', go: forged({})},
  {name: 'an approval in one’s own name, in the desk’s role', go: forged({by: 'reporter'})},
  {name: 'an approval in one’s own name and role', go: forged({by: 'reporter', role: 'reporter'})},
  {name: 'an approval at the top, in nobody’s name', go: forged({by: undefined, level: 'top'})},
  {
    name: 'an approval of another article, turned to this one',
    go: async ({confidential, newsroom, client}) => {
      const next = {headline: 'Another headline'}
      const {hash} = await newsroom.approvalOf(draft(next), 'desk', 'desk')
      const [approval] = await confidential.fetch<{_id: string}[]>('*[_type == "approval"]')
      if (approval) await confidential.patch(approval._id).set({hash}).commit()
      await client.createOrReplace(version(next))
    },
  },
  {
    name: 'the handler of a source says that somebody else was',
    go: async ({as, newsroom}) => {
      const next = {headline: 'Another headline'}
      const desk = await as('desk', 'confidential')
      await desk.createOrReplace({...record({handledBy: 'nobody'}), _id: 'record', _type: 'sourcingRecord'})
      await desk.create({...(await newsroom.approvalOf(draft(next), 'desk', 'desk')), _type: 'approval'})
      await (await as('desk')).createOrReplace(version(next))
    },
  },
  // In bulk.
  {
    name: '`sanity documents create --replace`',
    go: ({client}) => client.mutate([{createOrReplace: version({headline: 'From the command line'})}]),
  },
  {
    name: '`sanity dataset import --replace`',
    go: ({client}) =>
      client
        .transaction()
        .createOrReplace(version({headline: 'From an import'}))
        .createIfNotExists({_id: 'p2', _type: 'person', name: 'B'})
        .commit({visibility: 'async'}),
  },
  {
    name: 'an import into the lake',
    go: ({newsroom}) =>
      newsroom.lake.import({
        dataset: 'production',
        existing: 'replace',
        lines: [JSON.stringify(version({headline: 'Imported'}))],
      }),
  },
]
