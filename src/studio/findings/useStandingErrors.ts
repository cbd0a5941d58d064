import type {SanityClient} from '@sanity/client'
import {useEffect, useState} from 'react'
import {houseFindings} from '../../forms/houseRules/findings.ts'
import type {StoredDocument} from '../publish/documents.ts'

/**
 * The house rules a work breaks so that it may not be published, as everything around it stands now.
 *
 * The form judges a work when the work is edited. What is mended in the pane beside, such as the outlet of a report,
 * would otherwise leave Publish shut until the next word is typed.
 *
 * @param work - as it was last loaded; another object judges it again. None: there is nothing to judge anew.
 * @returns how many, or nothing while that is not known
 */
export function useStandingErrors(client: SanityClient, work: StoredDocument | undefined): number | undefined {
  const [errors, setErrors] = useState<{of: StoredDocument; count: number | undefined}>()

  useEffect(() => {
    if (!work) return
    let current = true
    houseFindings({document: work, getClient: ({apiVersion}) => client.withConfig({apiVersion})}).then(
      (found) => {
        const count = found?.filter(({severity}) => severity === 'error').length
        if (current) setErrors({of: work, count})
      },
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [client, work])

  return work !== undefined && errors?.of === work ? errors.count : undefined
}
