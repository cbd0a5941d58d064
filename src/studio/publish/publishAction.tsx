import {useToast} from '@sanity/ui/toast'
import {useEffect, useState} from 'react'
import {type DocumentActionComponent, useValidationStatus, useWorkspace} from 'sanity'
import {houseRuleCode} from '../../forms/houseRules/markers.ts'
import {draftId} from '../../references/ids.ts'
import {isObject} from '../../references/isObject.ts'
import {useConcerns} from '../findings/useConcerns.ts'
import {useStandingErrors} from '../findings/useStandingErrors.ts'
import type {Desk} from '../gate/desk.ts'
import {type Judgement, judge, type Loaded} from '../gate/judge.ts'
import {placesIn, refusedBecause} from '../gate/owedWording.ts'
import {loadAround, useLoaded} from '../gate/useLoaded.ts'
import {useNames} from '../names/NamesContext.ts'
import {useNewsroomClient} from '../names/useNewsroomClient.ts'
import {saveOpenDocuments} from '../saving/openDocuments.ts'
import type {PublicationSet} from './carry.ts'
import {errorsOf} from './errorsOf.ts'
import {loadFrom} from './load.ts'
import {toastFor} from './notices.ts'
import {publishWork} from './publishWork.ts'
import {type CarriedError, useCarriedErrors} from './useCarriedErrors.ts'
import {usePublicationSet} from './usePublicationSet.ts'
import {useSteady} from './useSteady.ts'
import {countsOf, danglingMessage, publishLabel, titleOf} from './wording.ts'

/**
 * Publish for an article or a report: the work and everything it carries, in one request.
 *
 * Outside the drafts of the working copy (a release, an older revision, a missing permission) the Studio's own action
 * stands.
 *
 * @param usual - the Studio's own Publish, which this takes the place of
 * @param desk - where approvals are kept
 */
export function publishWithItsSources(usual: DocumentActionComponent, desk: Desk): DocumentActionComponent {
  const PublishWork: DocumentActionComponent = (props) => {
    const description = usual(props)
    const {id, type} = props
    const names = useNames()
    const draft = names.told(props.draft)
    const client = useNewsroomClient()
    const workspace = useWorkspace()
    const toast = useToast()
    const tellConcerns = useConcerns()
    const status = useValidationStatus(draftId(id), type, true)
    const set = usePublicationSet(client, id, draft?._rev)
    const broken = status.validation.some(isHouseError)
    const loaded = set.documents.find((document) => document.id === id)?.draft
    const houseErrors = useStandingErrors(client, broken && loaded?._rev === draft?._rev ? loaded : undefined)
    const {loaded: around} = useLoaded(client, desk, {id, set, stored: draft})
    const carriedErrors = useCarriedErrors(client, id, set)
    const refusal = useRefusal(around, id)
    const [stage, setStage] = useState<'ready' | 'publishing'>('ready')

    const publish = useSteady(() => {
      setStage('publishing')
      saveOpenDocuments()
        .then(() =>
          publishWork(id, {
            load: loadFrom(client),
            errorsOf: async (document, exists) =>
              (await errorsOf(names.written(document), workspace, exists)).map(({message}) => message),
            refusedBecause: async (collected) => {
              const loaded = await loadAround(client, desk, collected)
              return whyRefused(await judge(loaded, new Date().toISOString()), id)
            },
            send: (actions) => client.action(actions, {tag: 'sourceline.publish'}),
            now: () => new Date(),
          }),
        )
        .then((outcome) => {
          toast.push({closable: true, ...toastFor(outcome, id)})
          if (outcome.kind === 'published') tellConcerns(outcome.documents)
        })
        .catch((reason: unknown) =>
          toast.push({
            closable: true,
            status: 'error',
            title: 'Not published',
            description: reason instanceof Error ? reason.message : String(reason),
          }),
        )
        .finally(() => setStage('ready'))
    })

    if (!description || !draft || props.version || props.liveEdit) return description
    const others = set.documents.filter((document) => document.id !== id)
    const carried = new Set(others.map((document) => document.id))
    const blocked = status.validation
      .filter((marker) => !(isHouseError(marker) && houseErrors === 0))
      .some(({level, code, details}) => level === 'error' && !(code === notPublished && isAbout(details, carried)))
    const [wrong] = wrongIn(set, carriedErrors)
    const busy = stage !== 'ready'
    return {
      ...description,
      tone: 'default',
      label: busy ? 'Publishing…' : publishLabel(others),
      disabled:
        busy || blocked || wrong !== undefined || refusal !== undefined || props.transactionSyncLock?.enabled === true,
      title: blocked ? 'There are errors to mend before this can be published.' : (wrong ?? refusal ?? explain(others)),
      onHandle: publish,
    }
  }
  PublishWork.action = 'publish'
  PublishWork.displayName = 'PublishWork'
  return PublishWork
}

/** What is wrong with what goes along, in words: Publish is open only when it will pass. */
function wrongIn({documents, dangling}: PublicationSet, errors: readonly CarriedError[]): string[] {
  return [
    ...errors.map(({changed, message}) => `${titleOf(changed.draft)}: ${message}`),
    ...dangling.flatMap((found) => {
      const from = documents.find(({id}) => id === found.document)
      return from ? [danglingMessage(found, from.draft)] : []
    }),
  ]
}

/** Why the gate would refuse what was loaded, in words; worked out again when anything around it changes. */
function useRefusal(loaded: Loaded | undefined, id: string): string | undefined {
  const [refusal, setRefusal] = useState<string>()
  useEffect(() => {
    if (loaded === undefined) return
    let current = true
    judge(loaded, new Date().toISOString()).then(
      (judgement) => current && setRefusal(whyRefused(judgement, id)),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [loaded, id])
  return refusal
}

function whyRefused({verdict, graph}: Judgement, id: string): string | undefined {
  return verdict.passes
    ? undefined
    : refusedBecause(verdict, placesIn(id, graph)) || 'The house rules do not let this out.'
}

function isHouseError({level, code}: {level: string; code?: string | undefined}): boolean {
  return level === 'error' && code === houseRuleCode
}

/** Sanity's code for a strong reference to a document that is a draft only. */
const notPublished = 'reference.not-published'

function isAbout(details: unknown, ids: ReadonlySet<string>): boolean {
  return isObject(details) && typeof details.referenceId === 'string' && ids.has(details.referenceId)
}

type Others = Parameters<typeof countsOf>[0]

function explain(others: Others) {
  if (others.length === 0) return 'Publish this document'
  return `Also publishes ${countsOf(others)}: ${others.map(({draft}) => titleOf(draft)).join(', ')}`
}
