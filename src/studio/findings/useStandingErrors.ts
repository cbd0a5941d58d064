import type {SanityClient} from '@sanity/client'
import {useEffect, useState} from 'react'
import type {SanityDocument} from 'sanity'
import {houseFindings} from '../../../schemas/validation/houseRules.ts'
import type {PublicationSet} from '../publish/carry.ts'

/**
 * The house rules a work breaks so that it may not be published, as everything around it stands now.
 *
 * The form judges a work when the work is edited. What is mended in the pane beside, such as the outlet of a report,
 * would otherwise leave Publish shut until the next word is typed.
 *
 * @param draft - the work, as the Studio has it
 * @param set - what Publish carries at this moment; another one judges the work again
 * @returns how many, or nothing while that is not known
 */
export function useStandingErrors(
  client: SanityClient,
  draft: SanityDocument | null,
  set: PublicationSet,
): number | undefined {
  const [errors, setErrors] = useState<{of: SanityDocument; count: number | undefined}>()

  // biome-ignore lint/correctness/useExhaustiveDependencies: another set only says that something changed
  useEffect(() => {
    if (!draft) return
    let current = true
    // A copy: what has been found in a document as it stands is kept by the document.
    houseFindings({document: {...draft}, getClient: ({apiVersion}) => client.withConfig({apiVersion})}).then(
      (found) => {
        const count = found?.filter(({severity}) => severity === 'error').length
        if (current) setErrors({of: draft, count})
      },
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [client, draft, set])

  return errors?.of === draft ? errors?.count : undefined
}
